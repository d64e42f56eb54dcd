import { createLogGammaSampler } from './log-gamma-sampler.ts';
import { logistic } from './logistic.ts';
import type { Random } from './random.ts';

/**
 * Share of a survey under Jeffreys' prior, Beta(½, ½): (share · sample + ½) ÷ (sample + 1). 0–1.
 * @param sample people asked, > 0
 */
export function posteriorShare(share: number, sample: number): number {
  return (share * sample + 0.5) / (sample + 1);
}

/** One draw from the same posterior, Beta(share · sample + ½, (1 − share) · sample + ½). */
export function drawBetaShare(share: number, sample: number, random: Random): number {
  const logGamma = createLogGammaSampler(random);
  return logistic(logGamma(share * sample + 0.5) - logGamma((1 - share) * sample + 0.5));
}
