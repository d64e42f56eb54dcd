import { describe, expect, it } from 'vitest';
import { GammaSampler } from '../../../../src/kernel/random/gamma-sampler.ts';
import { createRandom } from '../../../../src/statistics/random.ts';

const DRAWS = 40_000;

describe('GammaSampler', () => {
  // scipy.stats.gamma.ppf([.1, .5, .9], shape)
  it.each([
    [0.4, [0.0023488772409990064, 0.14507814164343544, 1.1298428254726487]],
    [7, [3.8947668048761845, 6.66963707454977, 10.532072106498532]],
  ])('has the quantiles of a gamma distribution of shape %d', (shape, quantiles) => {
    const gamma = new GammaSampler(createRandom(5));
    const draws = Array.from({ length: DRAWS }, () => gamma.draw(shape));
    [0.1, 0.5, 0.9].forEach((probability, index) => {
      const share = draws.filter((number) => number < quantiles[index]!).length / DRAWS;
      expect(Math.abs(share - probability)).toBeLessThan(
        4 * Math.sqrt((probability * (1 - probability)) / DRAWS),
      );
    });
  });

  it('gives finite logarithms where the number itself is too small to represent', () => {
    const gamma = new GammaSampler(createRandom(5));
    const logarithms = Array.from({ length: 100 }, () => gamma.drawLogarithm(1e-5));
    expect(logarithms.every(Number.isFinite)).toBe(true);
    expect(Math.min(...logarithms)).toBeLessThan(Math.log(Number.MIN_VALUE));
  });
});
