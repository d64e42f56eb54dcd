import { countsAt, type Market } from './market.ts';

/** A cost and the conversions that it has paid for, ready to be asked for every draw of the rates. */
export interface PaidConversions {
  /** Above 0. */
  cost: number;
  /** Conversions that were counted without exposures: they are what they are, whatever the rates. */
  counted: number;
  /** Some row states such conversions, if only 0; otherwise nobody knows of any. */
  isCounted: boolean;
  /** Exposures of the others, by [row · channels + channel] of their rate. */
  trials: { cell: number; count: number }[];
}

/** The cost of a row of the market with all that it paid for; undefined without a cost. */
export function paidConversions(
  market: Market,
  stage: number,
  row: number,
  channel: number,
): PaidConversions | undefined {
  const cost = countsAt(market, stage, row, channel)?.cost;
  if (!cost) return undefined;
  const paid: PaidConversions = { cost, counted: 0, isCounted: false, trials: [] };
  for (const each of paidRows(market, stage, row, channel)) {
    const counts = countsAt(market, stage, each, channel);
    if (!counts) continue;
    paid.counted += (counts.conversions ?? 0) - counts.successes;
    paid.isCounted ||= counts.conversions !== undefined && counts.trials === 0;
    if (counts.trials > 0)
      paid.trials.push({ cell: each * market.channels.length + channel, count: counts.trials });
  }
  return paid;
}

/**
 * Conversions to be expected for a cost: those counted, and exposures × estimated rate.
 * @param rates [row · channels + channel]; undefined in a stage without rates
 */
export function expectedConversions(
  { counted, trials }: PaidConversions,
  rates: Float64Array | undefined,
): number {
  if (rates === undefined) return counted;
  let conversions = counted;
  for (const { cell, count } of trials) conversions += count * rates[cell]!;
  return conversions;
}

/**
 * The row itself; for a cost of the whole audience without conversions of its own, the segments that state no
 * cost.
 */
function paidRows(market: Market, stage: number, row: number, channel: number): number[] {
  const own = countsAt(market, stage, row, channel);
  if (row < market.segments.length || own?.conversions !== undefined) return [row];
  return market.segments.flatMap((_, segment) =>
    countsAt(market, stage, segment, channel)?.cost === undefined ? [segment] : [],
  );
}
