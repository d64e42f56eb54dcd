import { drawnShares, posteriorShare } from '../statistics/beta-share.ts';
import type { Random } from '../statistics/random.ts';
import type { Market } from './market.ts';

/** A 0–1 number of each segment × channel pair, with its uncertainty where a survey's sample is known. */
export interface DrawnPairs {
  /** [segment · channels + channel], NaN where not measured. */
  mean: Float64Array;
  /**
   * The same for one draw; equals `mean` where nothing is known of the sample. To be read only, and valid until the
   * next call: the array belongs to what draws.
   */
  draw(draw: number): Float64Array;
}

/** Parts of the segments that use the channels. */
export interface MeasuredShares extends DrawnPairs {
  /** Stated as exactly 0 by a table that names no sample. */
  certainlyZero(pair: number): boolean;
}

/**
 * Part of a segment that uses a channel. With a survey sample: posterior mean (share · sample + ½) ÷
 * (sample + 1) and its Beta; without, the number itself.
 */
export function measuredShares(market: Market, draws: number, random: Random): MeasuredShares {
  const pairs = market.usage.length;
  const mean = new Float64Array(pairs).fill(Number.NaN);
  const zero = new Set<number>();
  const surveyed: number[] = [];
  market.usage.forEach((usage, pair) => {
    if (usage?.share === undefined) return;
    mean[pair] = usage.sample ? posteriorShare(usage.share, usage.sample) : usage.share;
    if (usage.sample) surveyed.push(pair);
    else if (usage.share === 0) zero.add(pair);
  });
  const surveys = surveyed.map((pair) => {
    const { share, sample } = market.usage[pair]!;
    return { pair, share: share!, sample: sample! };
  });
  const drawn = surveys.length === 0 ? [] : drawnShares(mean, surveys, draws, random);
  return { mean, draw: (draw) => drawn[draw] ?? mean, certainlyZero: (pair) => zero.has(pair) };
}
