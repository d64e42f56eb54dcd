import { createBetaSampler } from '../beta-sampler.ts';
import { createGammaSampler } from '../gamma-sampler.ts';
import type { Random } from '../random.ts';
import type { RateProblem } from './rate-problem.ts';

const LOWEST = 1e-300;

/**
 * A source of rates of single cells given the cell's level μ and the concentration M; exact, because the
 * posterior of a cell is then Beta(y + μM, n − y + (1 − μ)M), or Gamma(shape y + μM, rate n + M). Above 0 always.
 */
export function createRateSampler(
  family: RateProblem['family'],
  random: Random,
): (level: number, concentration: number, trials: number, successes: number) => number {
  if (family === 'poisson') {
    const gamma = createGammaSampler(random);
    return (level, concentration, trials, successes) =>
      Math.max(gamma.draw(successes + concentration * level) / (trials + concentration), LOWEST);
  }
  const beta = createBetaSampler(random);
  return (level, concentration, trials, successes) =>
    beta(successes + concentration * level, trials - successes + concentration * (1 - level));
}
