import { expect, it } from 'vitest';
import { ArrowMatrix } from '../../../../src/kernel/rates/arrow-matrix.ts';
import { meanRates } from '../../../../src/kernel/rates/mean-rates.ts';
import { CentredPoint, RateGrid } from '../../../../src/kernel/rates/rate-grid.ts';
import type { RateProblem } from '../../../../src/statistics/rates/rate-problem.ts';
import { modelOf } from './model-of.ts';

const priors = { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 };

function problem(family: RateProblem['family']): RateProblem {
  const [trials, successes] = [Float64Array.of(14), Float64Array.of(4)];
  return { family, channelCount: 1, segmentCount: 1, trials, successes, priors };
}

function point(intercept: number, variance: number, concentration: number, weight = 1) {
  const precision = new ArrowMatrix(1, 0);
  precision.core[0] = 1 / variance;
  precision.factor();
  return new CentredPoint(weight, concentration, Float64Array.of(intercept, 0), precision);
}

function means(stated: RateProblem, points: CentredPoint[]): Float64Array {
  const grid = new RateGrid(modelOf(stated));
  grid.points.push(...points);
  return meanRates(grid);
}

it('is the mean of the Beta posterior where the level is certain', () => {
  // Rat tumours (Gelman et al., Bayesian Data Analysis, section 5.1): Beta(1.4, 8.6) and 4 of 14 give
  // Beta(5.4, 18.6), mean 5.4 ÷ 24.
  const stated = problem('binomial');
  const [mean] = means(stated, [point(Math.log(1.4 / 8.6), 1e-12, 10)]);
  expect(mean).toBeCloseTo(5.4 / 24, 12);
});

it('averages over points by weight', () => {
  // M = 10 as above and M = 36 with the same level: (4 + 5.04) ÷ 50.
  const stated = problem('binomial');
  const level = Math.log(1.4 / 8.6);
  const points = [point(level, 1e-12, 10, 0.25), point(level, 1e-12, 36, 0.75)];
  const [mean] = means(stated, points);
  expect(mean).toBeCloseTo(0.25 * (5.4 / 24) + 0.75 * (9.04 / 50), 12);
});

it('averages the level over its uncertainty', () => {
  // Log-normal: e^(m + v/2); three nodes are good to 2 · 10⁻³ for a variance of ¼.
  const stated = problem('poisson');
  const [mean] = means(stated, [point(-2, 0.25, 10)]);
  expect(Math.abs(mean! / ((4 + 10 * Math.exp(-2 + 0.125)) / 24) - 1)).toBeLessThan(2e-3);
});
