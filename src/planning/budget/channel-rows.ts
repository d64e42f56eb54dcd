import type { Market } from '../../metrics/market.ts';
import type { DatedCounts, Unpriced } from '../../model/observations.ts';
import { type ChannelTotals, totalsAt } from '../channel-totals.ts';
import type { BudgetRow } from './budget.ts';
import { allUnpricedAt } from './unpriced-at.ts';

/** What is known of all channels, and the stage whose conversions count. */
export interface BudgetData {
  totals: readonly ChannelTotals[];
  dated: readonly DatedCounts[];
  stage: number;
}

/** Money by date over all stages, conversions by date of the one stage; what has no date is one row more. */
export function channelRows(market: Market, data: BudgetData, channel: number): BudgetRow[] {
  const { cost } = data.totals[channel]!;
  // Without any money there is nothing that could have bought some conversions and not others.
  const unpriced = cost === null ? undefined : allUnpricedAt(market, data.stage, channel);
  const isPartly = (unpriced?.conversions ?? 0) > 0;
  const rows = datedRows(market, data, channel, isPartly);
  const rest = undatedRow(market, data, channel, rows);
  if (unpriced && isPartly) rest.unpriced = without(unpriced, rows);
  return Object.keys(rest).length > 0 ? [...rows, rest] : rows;
}

/** @param isPartly the cost of some conversions is not known; else any money may have bought those of any day */
function datedRows(
  market: Market,
  { dated, stage }: BudgetData,
  channel: number,
  isPartly: boolean,
): BudgetRow[] {
  const { id } = market.channels[channel]!;
  const own = dated.filter((row) => row.channel === id);
  const target = market.stages[stage]?.id;
  const statesOwn = own.some((row) => row.stage === target && row.cost !== undefined);
  const dates = new Map<string, BudgetRow>();
  for (const { date, stage: at, cost, conversions, revenue, unpriced } of own) {
    const row = dates.get(date) ?? { date };
    dates.set(date, row);
    if (cost !== undefined) row.cost = (row.cost ?? 0) + cost;
    if (at !== target) continue;
    if (conversions !== undefined) row.conversions = (row.conversions ?? 0) + conversions;
    if (revenue !== undefined) row.revenue = (row.revenue ?? 0) + revenue;
    const left = cost === undefined ? { conversions: conversions ?? 0, revenue: revenue ?? 0 } : unpriced;
    if (isPartly && statesOwn && left) row.unpriced = left;
  }
  return [...dates.values()];
}

/** What the channel has in all, less what has a date. */
function undatedRow(
  market: Market,
  { totals, stage }: BudgetData,
  channel: number,
  rows: readonly BudgetRow[],
): BudgetRow {
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
  return rest;
}

function without(all: Unpriced, rows: readonly BudgetRow[]): Unpriced {
  const dated = (key: keyof Unpriced) => rows.reduce((sum, row) => sum + (row.unpriced?.[key] ?? 0), 0);
  return {
    conversions: all.conversions - dated('conversions'),
    revenue: all.revenue - dated('revenue'),
  };
}
