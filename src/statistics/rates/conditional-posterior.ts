import { ArrowMatrix } from './arrow-matrix.ts';
import type { RateModel } from './rate-model.ts';

/** The hyperparameters at one point: concentration M > 0 and the spread τ > 0 of each effect of the model. */
export interface Hyperparameters {
  concentration: number;
  spreads: readonly number[];
}

/** Normal approximation of p(intercept, effects | data, hyperparameters). */
export interface ConditionalPosterior extends Hyperparameters {
  /** Mode, laid out as the model says. */
  mode: Float64Array;
  /** Negative Hessian of the log density at the mode, factored. */
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
  const slopes = new Float64Array(model.cells.count);
  const curvatures = new Float64Array(model.cells.count);
  const predictors = new Float64Array(model.cells.count);
  const gradient = new Float64Array(size + 1);
  const step = new Float64Array(size + 1);
  let mode = Float64Array.from(start);
  let next = new Float64Array(size + 1);

  const evaluate = (position: Float64Array) => {
    predict(model, position, predictors);
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
  predict(model, mode, predictors);
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

/** Linear predictors of the measured cells. */
export function predict(model: RateModel, position: Float64Array, predictors: Float64Array): void {
  const { measuredFirstSlot, measuredSecondSlot } = model;
  for (let cell = 0; cell < predictors.length; cell++) {
    predictors[cell] = position[0]! + position[measuredFirstSlot[cell]!]! + position[measuredSecondSlot[cell]!]!;
  }
}

/** Log prior density of the intercept and effects, without the constant. */
export function logPrior(model: RateModel, { spreads }: Hyperparameters, position: Float64Array): number {
  const { interceptMean, interceptSpread } = model.priors;
  let sum = -(((position[0]! - interceptMean) / interceptSpread) ** 2) / 2;
  model.effects.forEach(({ start, count }, index) => {
    const spread = spreads[index]!;
    for (let slot = start; slot < start + count; slot++) sum -= (position[slot]! / spread) ** 2 / 2;
    sum -= count * Math.log(spread);
  });
  return sum;
}

export function fillGradient(
  model: RateModel,
  { spreads }: Hyperparameters,
  position: Float64Array,
  slopes: Float64Array,
  gradient: Float64Array,
): void {
  const { interceptMean, interceptSpread } = model.priors;
  const { measuredFirstSlot, measuredSecondSlot } = model;
  gradient.fill(0);
  gradient[0] = (interceptMean - position[0]!) / interceptSpread ** 2;
  model.effects.forEach(({ start, count }, index) => {
    const precision = spreads[index]! ** -2;
    for (let slot = start; slot < start + count; slot++) gradient[slot] = -precision * position[slot]!;
  });
  for (let cell = 0; cell < slopes.length; cell++) {
    const slope = slopes[cell]!;
    gradient[0]! += slope;
    gradient[measuredFirstSlot[cell]!]! += slope;
    gradient[measuredSecondSlot[cell]!]! += slope;
  }
  gradient[model.size] = 0;
}

/** `concaveOnly` leaves out cells whose log likelihood is convex here, which keeps the matrix positive definite. */
export function fillPrecision(
  model: RateModel,
  { spreads }: Hyperparameters,
  curvatures: Float64Array,
  matrix: ArrowMatrix,
  concaveOnly: boolean,
): void {
  const { coreSize, size, measuredFirstSlot, measuredSecondSlot } = model;
  matrix.clear();
  const { core, border, diagonal } = matrix;
  core[0] = model.priors.interceptSpread ** -2;
  model.effects.forEach(({ start, count }, index) => {
    const precision = spreads[index]! ** -2;
    for (let slot = start; slot < start + count; slot++) {
      if (start === coreSize) diagonal[slot - coreSize] = precision;
      else core[slot * coreSize + slot] = precision;
    }
  });
  for (let cell = 0; cell < curvatures.length; cell++) {
    const weight = concaveOnly ? Math.max(-curvatures[cell]!, 0) : -curvatures[cell]!;
    const first = measuredFirstSlot[cell]!;
    const second = measuredSecondSlot[cell]!;
    core[0]! += weight;
    if (first < size) {
      core[first * coreSize]! += weight;
      core[first * coreSize + first]! += weight;
    }
    if (second < size) {
      const row = second - coreSize;
      diagonal[row]! += weight;
      border[row * coreSize]! += weight;
      if (first < size) border[row * coreSize + first]! += weight;
    }
  }
}
