import type { ArrowMatrix } from './arrow-matrix.ts';
import { predict } from './effect-slots.ts';
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
 * What is expected of every cell, without random numbers, over the grid and over μ by Gauss-Hermite quadrature
 * with three nodes. A measured cell: the posterior mean, E[rate | μ, M] = (y + μM) ÷ (n + M). A cell that was
 * not measured: the geometric mean of μ. Rates are compared by their ratios, and the mean of a skewed
 * prediction lies above its middle, so that not being measured would pay.
 */
export function meanRates(
  problem: RateProblem,
  model: RateModel,
  points: readonly CentredPoint[],
): Float64Array {
  const { trials, successes } = problem;
  const { level } = model.family;
  const means = new Float64Array(trials.length);
  const predictors = new Float64Array(trials.length);
  for (const { weight, concentration, mean, precision } of points) {
    const variances = predictorVariances(precision, model.slots);
    predict(model.slots, mean, predictors);
    for (let cell = 0; cell < means.length; cell++) {
      const predictor = predictors[cell]!;
      const distance = Math.sqrt(3 * variances[cell]!);
      const middle = level(predictor);
      const below = level(predictor - distance);
      const above = level(predictor + distance);
      if (trials[cell] === 0) {
        means[cell]! += (weight * (4 * Math.log(middle) + Math.log(below) + Math.log(above))) / 6;
        continue;
      }
      const expected = (4 * middle + below + above) / 6;
      means[cell]! +=
        (weight * (successes[cell]! + expected * concentration)) / (trials[cell]! + concentration);
    }
  }
  return means.map((value, cell) => (trials[cell] === 0 ? Math.exp(value) : value));
}
