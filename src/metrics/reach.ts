import { cellCount, eachCell, spreadPairs } from './market.ts';
import type { Metric } from './metric.ts';

/** Reach: part of the segment that uses the channel, 0–1. Par: the segment's mean over its measured channels. */
export const reach: Metric = {
  id: 'reach',
  direction: 1,
  countsPeople: true,
  measure({ market, shares }) {
    const channels = market.channels.length;
    const pars = market.segments.map((_, segment) => {
      const known = shares.mean
        .subarray(segment * channels, (segment + 1) * channels)
        .filter((share) => share >= 0);
      return known.reduce((sum, share) => sum + share, 0) / known.length;
    });
    const value = new Float64Array(cellCount(market));
    const par = new Float64Array(value.length);
    spreadPairs(market, shares.mean, value);
    eachCell(market, (cell, _stage, segment) => {
      par[cell] = pars[segment]! > 0 ? pars[segment]! : Number.NaN;
    });
    return {
      value,
      par,
      missing: () => 'not-measured',
      perPair: true,
      drawValues: (draw, into) => into.set(shares.draw(draw)),
    };
  },
};
