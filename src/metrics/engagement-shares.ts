import type { Method } from '../knowledge/schemas/scoring.ts';
import { estimateRates } from '../statistics/estimate-rates.ts';
import type { Random } from '../statistics/random.ts';
import { ratePriors } from './conversion-rates.ts';
import type { Market } from './market.ts';
import type { DrawnPairs } from './measured-shares.ts';

/**
 * Engagement rate of each pair: people who interact ÷ people who use the channel. Where the survey's sample
 * is known, sample × share people answered, and the rate is estimated as conversion rates are; else the
 * number itself.
 */
export function engagementShares(market: Market, method: Method, draws: number, random: Random): DrawnPairs {
  const pairs = market.usage.length;
  const mean = new Float64Array(pairs).fill(Number.NaN);
  const trials = new Float64Array(pairs);
  const successes = new Float64Array(pairs);
  market.usage.forEach((usage, pair) => {
    if (usage?.engagementRate === undefined) return;
    mean[pair] = usage.engagementRate;
    trials[pair] = (usage.sample ?? 0) * (usage.share ?? 0);
    successes[pair] = usage.engagementRate * trials[pair]!;
  });
  const surveyed = [...trials.keys()].filter((pair) => trials[pair]! > 0);
  if (surveyed.length === 0) return { mean, draw: () => mean };

  const posterior = estimateRates(
    {
      family: 'binomial',
      channelCount: market.channels.length,
      segmentCount: market.segments.length,
      trials,
      successes,
      priors: ratePriors(method),
    },
    { draws, random, level: method.intervalLevel.value },
  );
  for (const pair of surveyed) mean[pair] = posterior.mean[pair]!;
  const buffer = mean.slice();
  return {
    mean,
    draw(draw) {
      for (const pair of surveyed) buffer[pair] = posterior.draws[draw]![pair]!;
      return buffer;
    },
  };
}
