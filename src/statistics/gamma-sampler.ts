import { oncePer } from './once-per.ts';
import type { Random } from './random.ts';
import { createStandardNormal } from './standard-normal.ts';

/** Draws from gamma distributions of scale 1. */
export interface GammaSampler {
  /** A draw; 0 where it is smaller than any floating-point number, as happens with tiny shapes. */
  draw(shape: number): number;
  /** The natural logarithm of a draw, finite for every shape > 0. */
  drawLogarithm(shape: number): number;
}

/**
 * A source of gamma numbers for shapes > 0: the method of Marsaglia and Tsang (2000), a normal number cubed and
 * rejected once in twenty times at most. Millions are drawn for a large plan, and the package that has it takes
 * two logarithms for nearly every draw where this takes them for one in ten.
 */
export const createGammaSampler: (random: Random) => GammaSampler = oncePer((random) => {
  const normal = createStandardNormal(random);

  const drawAtLeastOne = (shape: number) => {
    const centre = shape - 1 / 3;
    const slope = 1 / Math.sqrt(9 * centre);
    for (;;) {
      const deviate = normal();
      const root = 1 + slope * deviate;
      if (root <= 0) continue;
      const cube = root * root * root;
      const square = deviate * deviate;
      const uniform = random();
      // The first test settles nearly all cases without a logarithm.
      if (uniform < 1 - 0.0331 * square * square) return centre * cube;
      if (Math.log(uniform) < square / 2 + centre * (1 - cube + Math.log(cube))) return centre * cube;
    }
  };

  // A draw of shape a is a draw of shape a + 1 times a uniform number to the power 1/a.
  const drawLogarithm = (shape: number) =>
    shape < 1
      ? Math.log(drawAtLeastOne(shape + 1)) + Math.log(random()) / shape
      : Math.log(drawAtLeastOne(shape));

  return {
    draw: (shape) => (shape < 1 ? Math.exp(drawLogarithm(shape)) : drawAtLeastOne(shape)),
    drawLogarithm,
  };
});
