import { predict } from './effect-slots.ts';
import { predictorVariances } from './predictor-variances.ts';
import { RateGrid } from './rate-grid.ts';

/**
 * What is expected of every cell, without random numbers, over the grid and over μ by Gauss-Hermite quadrature
 * with three nodes. A measured cell: the posterior mean, E[rate | μ, M] = (y + μM) ÷ (n + M). A cell that was
 * not measured: the geometric mean of μ. Rates are compared by their ratios, and the mean of a skewed
 * prediction lies above its middle, so that not being measured would pay.
 */
export function meanRates(grid: RateGrid): Float64Array {
  const model = grid.model;
  const trials = model.trials;
  const successes = model.successes;
  const family = model.family;
  const means = new Float64Array(trials.length);
  const predictors = new Float64Array(trials.length);
  for (let index = 0; index < grid.points.length; index++) {
    const point = grid.points[index]!;
    const weight = point.weight;
    const concentration = point.concentration;
    const variances = predictorVariances(point.precision, model.slots);
    predict(model.slots, point.mean, predictors);
    for (let cell = 0; cell < means.length; cell++) {
      const predictor = predictors[cell]!;
      const distance = Math.sqrt(3 * variances[cell]!);
      const middle = family.level(predictor);
      const below = family.level(predictor - distance);
      const above = family.level(predictor + distance);
      if (trials[cell] === 0) {
        means[cell]! += (weight * (4 * Math.log(middle) + Math.log(below) + Math.log(above))) / 6;
        continue;
      }
      const expected = (4 * middle + below + above) / 6;
      means[cell]! +=
        (weight * (successes[cell]! + expected * concentration)) / (trials[cell]! + concentration);
    }
  }
  for (let cell = 0; cell < means.length; cell++)
    if (trials[cell] === 0) means[cell] = Math.exp(means[cell]!);
  return means;
}
