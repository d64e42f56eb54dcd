import { countsAt, type Market } from '../metrics/market.ts';

/** What a channel's rows add up to; null where no row states it. */
export interface ChannelTotals {
  exposures: number | null;
  conversions: number | null;
  cost: number | null;
  revenue: number | null;
}

export function channelTotals(market: Market, channel: number): ChannelTotals {
  const totals: ChannelTotals = { exposures: null, conversions: null, cost: null, revenue: null };
  for (let stage = 0; stage < market.stages.length; stage++)
    for (let row = 0; row < market.rowCount; row++) {
      const counts = countsAt(market, stage, row, channel);
      if (!counts) continue;
      for (const field of ['exposures', 'conversions', 'cost', 'revenue'] as const)
        if (counts[field] !== undefined) totals[field] = (totals[field] ?? 0) + counts[field];
    }
  return totals;
}

/** Conversions of a channel in a stage over all segments; undefined when no row states any. */
export function conversionsIn(market: Market, stage: number, channel: number): number | undefined {
  let sum: number | undefined;
  for (let row = 0; row < market.rowCount; row++) {
    const conversions = countsAt(market, stage, row, channel)?.conversions;
    if (conversions !== undefined) sum = (sum ?? 0) + conversions;
  }
  return sum;
}
