import { cellCount, type Market, spreadPairs } from './market.ts';
import type { Metric } from './metric.ts';

/**
 * Affinity index: how much more a segment uses a channel than the whole audience does.
 * 100 × share of the segment ÷ share of the audience. Base 100, ≥ 0.
 * Not applicable when nobody in the audience uses the channel.
 * @example affinityOf(0.3, 0.2) // => 150
 */
export function affinityOf(segmentShare: number, audienceShare: number): number {
  return audienceShare > 0 ? (100 * segmentShare) / audienceShare : Number.NaN;
}

/** Affinity of every pair, [segment · channels + channel], over the segments in which the pair was measured. */
export function affinities(market: Market, shares: Float64Array): Float64Array {
  const result = new Float64Array(shares.length);
  const sizes = market.segments.map(({ people }) => people);
  fillAffinities(sizes, shares, result);
  return result;
}

/** @param sizes people of each segment */
function fillAffinities(sizes: readonly number[], shares: Float64Array, into: Float64Array): void {
  const channels = shares.length / sizes.length;
  into.fill(Number.NaN);
  for (let channel = 0; channel < channels; channel++) {
    let people = 0;
    let users = 0;
    let measured = 0;
    for (let segment = 0; segment < sizes.length; segment++) {
      const share = shares[segment * channels + channel]!;
      if (Number.isNaN(share)) continue;
      people += sizes[segment]!;
      users += sizes[segment]! * share;
      measured++;
    }
    if (measured < 2) continue;
    for (let segment = 0; segment < sizes.length; segment++) {
      const pair = segment * channels + channel;
      into[pair] = affinityOf(shares[pair]!, users / people);
    }
  }
}

/** The index as a factor; unavailable with one segment, where everybody is the audience. */
export const affinityIndex: Metric = {
  id: 'affinity',
  direction: 1,
  countsPeople: true,
  measure({ market, shares, method }) {
    const channels = market.channels.length;
    const value = new Float64Array(cellCount(market));
    const sizes = market.segments.map(({ people }) => people);
    spreadPairs(market, affinities(market, shares.mean), value);
    return {
      value,
      par: new Float64Array(value.length).fill(method.affinityPar.value),
      missing(cell) {
        if (market.segments.length === 1) return 'one-segment';
        const share = shares.mean[cell % (market.segments.length * channels)]!;
        return share === 0 ? 'nobody-uses-it' : 'not-measured';
      },
      perPair: true,
      drawValues: (draw, into) => fillAffinities(sizes, shares.draw(draw), into),
    };
  },
};
