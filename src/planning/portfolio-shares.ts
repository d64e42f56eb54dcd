import { median, quantile } from 'simple-statistics';
import type { Market } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import { posteriorShare } from '../statistics/beta-share.ts';
import { weightedMedian } from '../statistics/weighted-median.ts';
import { sharesFromContacts } from './shares-from-contacts.ts';

/** Where the share that the portfolio uses comes from. */
export type ShareOrigin = 'measured' | 'everyone' | 'channel' | 'family' | 'segment' | 'contacts' | 'unknown';

export interface PortfolioShares {
  /** [segment · channels + channel], 0–1. */
  value: Float64Array;
  origin: ShareOrigin[];
}

/**
 * The share of each pair for the portfolio: measured where it was; else that of the whole audience, the channel's
 * size-weighted median over other segments, the median of its family in the segment, the segment's lower quartile.
 * With no usage data at all: from contacts; with no contacts either: one half.
 * @param response of every cell, by point estimates
 */
export function portfolioShares(evidence: Evidence, response: Float64Array): PortfolioShares {
  const { market, shares } = evidence;
  const measured = shares.mean;
  const whole = market.wholeUsage.map((usage) => {
    if (usage?.share === undefined) return Number.NaN;
    return usage.sample ? posteriorShare(usage.share, usage.sample) : usage.share;
  });
  if (measured.every(Number.isNaN) && whole.every(Number.isNaN))
    return sharesFromContacts(evidence, response);
  const channels = market.channels.length;
  const value = measured.slice();
  const origin = new Array<ShareOrigin>(value.length).fill('measured');
  for (let pair = 0; pair < value.length; pair++) {
    if (!Number.isNaN(measured[pair]!)) continue;
    const segment = Math.floor(pair / channels);
    const channel = pair % channels;
    const guesses: [ShareOrigin, number][] = [
      ['everyone', whole[channel]!],
      ['channel', medianOverSegments(market, measured, channel)],
      ['family', medianOfFamily(market, measured, segment, channel)],
      ['segment', quantileOf(inSegment(market, measured, segment), evidence.method.lowerQuartile.value)],
    ];
    const guess =
      guesses.find(([, share]) => !Number.isNaN(share)) ??
      (['unknown', evidence.method.unknownShare.value] as const);
    origin[pair] = guess[0];
    value[pair] = guess[1];
  }
  return { value, origin };
}

/** A mean would follow the one segment that is mad about the channel. */
function medianOverSegments(market: Market, measured: Float64Array, channel: number): number {
  const shares = market.segments.map((_, segment) => measured[segment * market.channels.length + channel]!);
  const weights = shares.map((share, segment) =>
    Number.isNaN(share) ? 0 : market.segments[segment]!.people,
  );
  return weightedMedian(shares, weights);
}

function medianOfFamily(market: Market, measured: Float64Array, segment: number, channel: number): number {
  const family = market.channels[channel]!.knowledge?.family;
  if (!family) return Number.NaN;
  const kin = market.channels.flatMap(({ knowledge }, index) => {
    const share = measured[segment * market.channels.length + index]!;
    return knowledge?.family === family && !Number.isNaN(share) ? [share] : [];
  });
  return kin.length > 0 ? median(kin) : Number.NaN;
}

function inSegment(market: Market, measured: Float64Array, segment: number): number[] {
  const channels = market.channels.length;
  return [...measured.subarray(segment * channels, (segment + 1) * channels)].filter(
    (share) => !Number.isNaN(share),
  );
}

function quantileOf(values: number[], p: number): number {
  return values.length > 0 ? quantile(values, p) : Number.NaN;
}
