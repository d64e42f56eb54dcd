import { ArrowMatrix } from './arrow-matrix.ts';
import { fillGradient, fillPrecision, type Hyperparameters, logPrior } from './conditional-density.ts';
import { predict } from './effect-slots.ts';
import type { RateModel } from './rate-model.ts';

/** Normal approximation of p(intercept, effects | data, hyperparameters). */
export interface ConditionalPosterior extends Hyperparameters {
  /** Mode of the exact density, laid out as the model says. */
  mode: Float64Array;
  /** Negative Hessian of the log density at the mode, factored; its inverse is the covariance. */
  precision: ArrowMatrix;
  /** Laplace approximation of ln p(data | hyperparameters), up to a constant of the data. */
  logEvidence: number;
}

/** Squared distance to the mode, in posterior standard deviations, below which one last Newton step is exact. */
const CLOSE = 1e-5;
const MOST_STEPS = 100;

/**
 * Newton's method for the mode of the intercept and effects under the exact likelihood, then Laplace's
 * approximation around it.
 * @param start where to begin, for instance the mode at neighbouring hyperparameters; not changed
 */
export function conditionalPosterior(
  model: RateModel,
  hyperparameters: Hyperparameters,
  start: Float64Array,
): ConditionalPosterior {
  const { size } = model;
  const precision = new ArrowMatrix(model.coreSize, size - model.coreSize);
  const { predictors, slopes, curvatures, gradient, step } = model.scratch;
  let mode = Float64Array.from(start);
  let next = new Float64Array(size + 1);

  const evaluate = (position: Float64Array) => {
    predict(model.measuredSlots, position, predictors);
    model.family.differentiate(model.cells, predictors, hyperparameters.concentration, slopes, curvatures);
    fillGradient(model, hyperparameters, position, slopes, gradient);
  };

  evaluate(mode);
  for (let count = 0; count < MOST_STEPS; count++) {
    fillPrecision(model, hyperparameters, curvatures, precision, false);
    if (!precision.factor()) {
      fillPrecision(model, hyperparameters, curvatures, precision, true);
      precision.factor();
    }
    step.set(gradient);
    precision.solve(step);
    const rise = dot(gradient, step, size);
    let length = 1;
    do {
      for (let slot = 0; slot < size; slot++) next[slot] = mode[slot]! + length * step[slot]!;
      if (rise < CLOSE) break;
      evaluate(next);
      length /= 2;
      // Past the top the density falls along the step: only a real overshoot is worth another look.
    } while (dot(gradient, step, size) < -0.5 * rise && length > 1e-6);
    [mode, next] = [next, mode];
    if (rise < CLOSE) break;
  }
  predict(model.measuredSlots, mode, predictors);
  const logDensity =
    model.family.logLikelihood(model.cells, predictors, hyperparameters.concentration) +
    logPrior(model, hyperparameters, mode);
  return { ...hyperparameters, mode, precision, logEvidence: logDensity - precision.logDeterminant() / 2 };
}

function dot(left: Float64Array, right: Float64Array, size: number): number {
  let sum = 0;
  for (let slot = 0; slot < size; slot++) sum += left[slot]! * right[slot]!;
  return sum;
}
