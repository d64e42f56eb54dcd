import { logistic } from '../logistic.ts';
import { GammaSampler } from './gamma-sampler.ts';
import { Random } from './random.ts';

const LOWEST: f64 = 1e-300;
/** The largest number below 1. */
const HIGHEST: f64 = 1 - 1.1102230246251565e-16;

/**
 * A source of beta numbers for shapes > 0, as a ratio of two gamma numbers. Never exactly 0 or 1, and never NaN:
 * where a shape is below 1 the gamma numbers may be too small to represent, so their logarithms are compared.
 */
export class BetaSampler {
  private readonly gamma: GammaSampler;

  constructor(random: Random) {
    this.gamma = new GammaSampler(random);
  }

  draw(successes: f64, failures: f64): f64 {
    if (successes < 1 || failures < 1) {
      const hit = this.gamma.drawLogarithm(successes);
      const ratio = hit - this.gamma.drawLogarithm(failures);
      return Math.min(Math.max(logistic(ratio), LOWEST), HIGHEST);
    }
    const hits = this.gamma.draw(successes);
    return Math.min(hits / (hits + this.gamma.draw(failures)), HIGHEST);
  }
}
