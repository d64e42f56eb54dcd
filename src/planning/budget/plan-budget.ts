import { countsAt } from '../../metrics/market.ts';
import type { Evidence } from '../../metrics/metric.ts';
import type { SpendingAim } from '../../model/vocabulary.ts';
import type { Random } from '../../statistics/random.ts';
import { type ChannelTotals, totalsAt } from '../channel-totals.ts';
import type { BudgetChannel, BudgetDecision, BudgetGoal, ConversionValue } from './budget.ts';
import { type BudgetData, channelRows } from './channel-rows.ts';
import { decideBudget } from './decide-budget.ts';
import { unpricedAt } from './unpriced-at.ts';

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
  data: BudgetData,
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
      rows: channelRows(market, data, channel),
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

/**
 * Where no row states revenue: what the tables say a conversion of each segment is worth, as the channel's money has
 * bought them.
 */
function segmentValue({ market }: Evidence, stage: number, channel: number): ConversionValue | undefined {
  const unpriced = unpricedAt(market, stage, channel);
  let conversions = 0;
  let worth = 0;
  for (const [segment, { value }] of market.segments.entries()) {
    const counted = countsAt(market, stage, segment, channel)?.conversions ?? 0;
    const count = counted - unpriced[segment]!.conversions;
    if (value === null) continue;
    conversions += count;
    worth += count * value;
  }
  return conversions > 0 ? { mean: worth / conversions, standardError: 0 } : undefined;
}
