import { countsAt, type Market } from '../../metrics/market.ts';
import type { Unpriced } from '../../model/observations.ts';

/**
 * Conversions of a channel at a stage whose cost nobody stated, [row]: no money of the channel can be said to have
 * brought them. A cost counts for its own cell; without conversions there, a segment's counts for the whole audience,
 * and the whole audience's for every segment. Costs of other stages count where the stage itself states none.
 * A stated 0 is a cost. Where nobody states any, all are unpriced.
 */
export function unpricedAt(market: Market, stage: number, channel: number): Unpriced[] {
  const rows = Array.from({ length: market.rowCount }, (_, row) => row);
  const hasCost = (at: number, row: number) => countsAt(market, at, row, channel)?.cost !== undefined;
  const statesOwn = rows.some((row) => hasCost(stage, row));
  const costAlone = rows.map((row) =>
    statesOwn
      ? hasCost(stage, row) && countsAt(market, stage, row, channel)!.conversions === undefined
      : market.stages.some((_, other) => hasCost(other, row)),
  );
  const isWhole = (row: number) => row >= market.segments.length;
  const isPaid = (row: number) =>
    costAlone.some((alone, from) => alone && (from === row || isWhole(from) || isWhole(row)));
  return rows.map((row) => {
    const { conversions = 0, revenue = 0, unpriced } = countsAt(market, stage, row, channel) ?? {};
    if (hasCost(stage, row)) return unpriced ?? { conversions: 0, revenue: 0 };
    return isPaid(row) ? { conversions: 0, revenue: 0 } : { conversions, revenue };
  });
}

/** The same over all rows. */
export function allUnpricedAt(market: Market, stage: number, channel: number): Unpriced {
  const rows = unpricedAt(market, stage, channel);
  return {
    conversions: rows.reduce((sum, { conversions }) => sum + conversions, 0),
    revenue: rows.reduce((sum, { revenue }) => sum + revenue, 0),
  };
}
