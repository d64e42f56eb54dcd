import { createGammaSampler } from './gamma-sampler.ts';
import { logistic } from './logistic.ts';
import { oncePer } from './once-per.ts';
import type { Random } from './random.ts';

const LOWEST = 1e-300;
const HIGHEST = 1 - 2 ** -53;

/**
 * A source of beta numbers for shapes > 0, as a ratio of two gamma numbers. Never exactly 0 or 1, and never NaN:
 * where a shape is below 1 the gamma numbers may be too small to represent, so their logarithms are compared.
 */
export const createBetaSampler: (random: Random) => (successes: number, failures: number) => number = oncePer(
  (random) => {
    const gamma = createGammaSampler(random);
    return (successes, failures) => {
      if (successes < 1 || failures < 1) {
        const ratio = gamma.drawLogarithm(successes) - gamma.drawLogarithm(failures);
        return Math.min(Math.max(logistic(ratio), LOWEST), HIGHEST);
      }
      const hits = gamma.draw(successes);
      return Math.min(hits / (hits + gamma.draw(failures)), HIGHEST);
    };
  },
);
