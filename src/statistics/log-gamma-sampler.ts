import sampleGamma from '@stdlib/random-base-gamma/lib/gamma.js';
import type { Random } from './random.ts';
import { createStandardNormal } from './standard-normal.ts';

/**
 * A source of gamma numbers (Marsaglia and Tsang 2000), as their natural logarithm.
 * A gamma number of a tiny shape is smaller than any floating-point number, its logarithm is not.
 * The argument is the shape, > 0; the scale is 1.
 */
export function createLogGammaSampler(random: Random): (shape: number) => number {
  const normal = createStandardNormal(random);
  return (shape) => {
    const boosted = shape < 1 ? shape + 1 : shape;
    const centre = boosted - 1 / 3;
    const logDraw = Math.log(sampleGamma(random, normal, 1, centre, 1 / Math.sqrt(9 * centre)));
    return shape < 1 ? logDraw + Math.log(random()) / shape : logDraw;
  };
}
