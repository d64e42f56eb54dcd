import { createBetaSampler } from './beta-sampler.ts';
import type { Random } from './random.ts';

/**
 * Share of a survey under Jeffreys' prior, Beta(½, ½): posterior mean (share · sample + ½) ÷ (sample + 1). 0–1.
 * @param share part of the people asked, 0–1
 * @param sample people asked, > 0
 * @example posteriorShare(0, 9) // => 0.05
 */
export function posteriorShare(share: number, sample: number): number {
  return (share * sample + 0.5) / (sample + 1);
}

/**
 * A source of draws from the same posterior, Beta(share · sample + ½, (1 − share) · sample + ½); above 0 and
 * below 1.
 */
export function createShareSampler(random: Random): (share: number, sample: number) => number {
  const beta = createBetaSampler(random);
  return (share, sample) => beta(share * sample + 0.5, (1 - share) * sample + 0.5);
}
