import type { ArrowMatrix } from './arrow-matrix.ts';
import { predictorVariances } from './predictor-variances.ts';
import type { RateModel } from './rate-model.ts';
import type { RateProblem } from './rate-problem.ts';

/** A point of the hyperparameter grid with the normal distribution of the intercept and effects there. */
export interface CentredPoint {
  /** Share of the posterior; all points together 1. */
  weight: number;
  concentration: number;
  mean: Float64Array;
  /** Factored; its inverse is the covariance. */
  precision: ArrowMatrix;
}

/**
 * Posterior mean of every cell's rate, without random numbers: E[rate | μ, M] = (y + μM) ÷ (n + M), averaged over
 * μ by Gauss-Hermite quadrature with three nodes and over the grid.
 */
export function meanRates(
  problem: RateProblem,
  model: RateModel,
  points: readonly CentredPoint[],
): Float64Array {
  const { trials, successes } = problem;
  const { level } = model.family;
  const means = new Float64Array(trials.length);
  for (const { weight, concentration, mean, precision } of points) {
    const variances = predictorVariances(precision, model.firstSlot, model.secondSlot);
    for (let cell = 0; cell < means.length; cell++) {
      const predictor = mean[0]! + mean[model.firstSlot[cell]!]! + mean[model.secondSlot[cell]!]!;
      const distance = Math.sqrt(3 * variances[cell]!);
      const expected = (4 * level(predictor) + level(predictor - distance) + level(predictor + distance)) / 6;
      means[cell]! +=
        (weight * (successes[cell]! + expected * concentration)) / (trials[cell]! + concentration);
    }
  }
  return means;
}
