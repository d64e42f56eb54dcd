import { countsAt } from '../../metrics/market.ts';
import type { Evidence } from '../../metrics/metric.ts';
import type { DatedCounts } from '../../model/observations.ts';
import type { SpendingAim } from '../../model/vocabulary.ts';
import type { Random } from '../../statistics/random.ts';
import { type ChannelTotals, totalsAt } from '../channel-totals.ts';
import type { BudgetChannel, BudgetDecision, BudgetGoal, BudgetRow, ConversionValue } from './budget.ts';
import { decideBudget } from './decide-budget.ts';

export interface BudgetWishes {
  /** Money a period; absent: today's. */
  total?: number | undefined;
  aim?: SpendingAim | undefined;
  /** How far a channel may move from today, ± part of it; absent: as the method says. */
  change?: number | undefined;
  /** [channel] the plan ends it: its money is free. */
  ended: readonly boolean[];
  /** Channel id → money a period below which it is not worth beginning. */
  minimumSpend?: ReadonlyMap<string, number>;
  /** [channel] the plan has chosen it: it gets its minimum; a channel that is not chosen does not grow toward it. */
  chosen?: readonly boolean[];
}

/**
 * The split of the money of a plan, counted in conversions of the stage that targets are about; null where no
 * row states any money spent.
 */
export function planBudget(
  evidence: Evidence,
  data: { totals: readonly ChannelTotals[]; dated: readonly DatedCounts[]; stage: number },
  wishes: BudgetWishes,
  random: Random,
): BudgetDecision | null {
  const { market, method, targets } = evidence;
  const all = [...market.channels.keys()];
  if (!all.some((channel) => (data.totals[channel]!.cost ?? 0) > 0)) return null;
  const stage = market.stages[data.stage]?.id;
  const known = all.some((channel) => (totalsAt(data.totals[channel]!, stage)?.revenue ?? 0) > 0);
  // Channels without spend are no contenders, but witnesses of demand.
  const channels = all.map((channel): BudgetChannel => {
    const value = known ? undefined : segmentValue(evidence, data.stage, channel);
    return {
      channel,
      rows: rowsOf(evidence, data, channel),
      ...(value && { value }),
      ...(wishes.ended[channel] && { most: 0 }),
    };
  });
  boundByMinimum(channels, evidence, data, wishes);
  const hasValue = known || channels.some(({ value }) => value);
  return decideBudget({
    channels,
    goal: goalOf(wishes.aim ?? (hasValue ? 'value' : 'conversions'), targets.cpa),
    ...(wishes.total !== undefined && { total: wishes.total }),
    flexibility: wishes.change ?? method.spendingChange.value,
    constants: method,
    random,
  });
}

/** @throws RangeError for a target cost without a target, which the settings refuse */
function goalOf(aim: SpendingAim, cpa: number | undefined): BudgetGoal {
  if (aim !== 'target-cost') return aim;
  if (cpa === undefined) throw new RangeError('planBudget: a target cost needs targets.cpa');
  return { cpa };
}

/**
 * Where all minimums of the chosen channels fit into the total, each of these channels gets its own at least; one that
 * was not chosen, and lies below its own, gets no more than today.
 */
function boundByMinimum(
  channels: BudgetChannel[],
  { market }: Evidence,
  { totals }: { totals: readonly ChannelTotals[] },
  { minimumSpend, chosen = [], total }: BudgetWishes,
): void {
  const least = channels.map(({ channel, most }) =>
    chosen[channel] && most === undefined && (totals[channel]!.cost ?? 0) > 0
      ? (minimumSpend?.get(market.channels[channel]!.id) ?? 0)
      : 0,
  );
  const fits = total !== undefined && least.reduce((sum, amount) => sum + amount, 0) <= total;
  for (const [index, own] of channels.entries()) {
    if (fits && least[index]! > 0) own.least = least[index]!;
    else if (minimumSpend?.has(market.channels[own.channel]!.id) && !chosen[own.channel])
      own.keepsToday = true;
  }
}

/** Money by date over all stages, conversions by date of the one stage; what has no date is one row more. */
function rowsOf(
  { market }: Evidence,
  {
    totals,
    dated,
    stage,
  }: { totals: readonly ChannelTotals[]; dated: readonly DatedCounts[]; stage: number },
  channel: number,
): BudgetRow[] {
  const { id } = market.channels[channel]!;
  const own = dated.filter((row) => row.channel === id);
  const dates = new Map<string, BudgetRow>();
  for (const { date, stage: at, cost, conversions, revenue } of own) {
    const row = dates.get(date) ?? { date };
    dates.set(date, row);
    if (cost !== undefined) row.cost = (row.cost ?? 0) + cost;
    if (at !== market.stages[stage]?.id) continue;
    if (conversions !== undefined) row.conversions = (row.conversions ?? 0) + conversions;
    if (revenue !== undefined) row.revenue = (row.revenue ?? 0) + revenue;
  }
  const rows = [...dates.values()];
  const rest: BudgetRow = {};
  const left = (all: number | null | undefined, key: 'cost' | 'conversions' | 'revenue') => {
    if (all === undefined || all === null) return;
    const missing = all - rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);
    // Sums of cents leave the last bits of a sum behind; a zero that no dated row states is stated all the same.
    const isStated = rows.some((row) => row[key] !== undefined);
    if (!isStated || Math.abs(missing) > 1e-6 * Math.max(1, Math.abs(all))) rest[key] = missing;
  };
  const atStage = totalsAt(totals[channel]!, market.stages[stage]?.id);
  left(totals[channel]!.cost, 'cost');
  left(atStage?.conversions, 'conversions');
  left(atStage?.revenue, 'revenue');
  return Object.keys(rest).length > 0 ? [...rows, rest] : rows;
}

/** Where no row states revenue: what the tables say a conversion of each segment is worth, as the channel has them. */
function segmentValue({ market }: Evidence, stage: number, channel: number): ConversionValue | undefined {
  let conversions = 0;
  let worth = 0;
  for (const [segment, { value }] of market.segments.entries()) {
    const count = countsAt(market, stage, segment, channel)?.conversions ?? 0;
    if (value === null) continue;
    conversions += count;
    worth += count * value;
  }
  return conversions > 0 ? { mean: worth / conversions, standardError: 0 } : undefined;
}
