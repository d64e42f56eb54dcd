import { countsAt, type Market } from './market.ts';

/**
 * Rows of the market whose conversions the cost of a row has paid for: the row itself; for a cost of the whole
 * audience without conversions of its own, the segments that state no cost.
 */
export function paidRows(market: Market, stage: number, row: number, channel: number): number[] {
  const own = countsAt(market, stage, row, channel);
  if (row < market.segments.length || own?.conversions !== undefined) return [row];
  return market.segments.flatMap((_, segment) =>
    countsAt(market, stage, segment, channel)?.cost === undefined ? [segment] : [],
  );
}

/**
 * Expected conversions of a row: exposures × estimated rate, and conversions that were counted without exposures.
 * @param rates [row · channels + channel]; undefined in a stage without rates
 */
export function expectedConversions(
  market: Market,
  stage: number,
  row: number,
  channel: number,
  rates: Float64Array | undefined,
): number {
  const counts = countsAt(market, stage, row, channel);
  if (!counts) return 0;
  const rated =
    counts.trials > 0 && rates ? counts.trials * rates[row * market.channels.length + channel]! : 0;
  return rated + ((counts.conversions ?? 0) - counts.successes);
}
