import { ArrowMatrix } from './arrow-matrix.ts';
import { fillGradient, fillPrecision, Hyperparameters, logPrior } from './conditional-density.ts';
import { predict } from './effect-slots.ts';
import { RateModel } from './rate-model.ts';

/** Normal approximation of p(intercept, effects | data, hyperparameters). */
export class ConditionalPosterior {
  constructor(
    readonly hyperparameters: Hyperparameters,
    /** Mode of the exact density, laid out as the model says. */
    readonly mode: Float64Array,
    /** Negative Hessian of the log density at the mode, factored; its inverse is the covariance. */
    readonly precision: ArrowMatrix,
    /** Laplace approximation of ln p(data | hyperparameters), up to a constant of the data. */
    readonly logEvidence: f64,
  ) {}
}

/** Squared distance to the mode, in posterior standard deviations, below which one last Newton step is exact. */
const CLOSE: f64 = 1e-5;
const MOST_STEPS = 200;

/** No unknown moves further in a step: beyond, the likelihood may be flat, and a step from there leads nowhere. */
const LONGEST_STEP: f64 = 20;

/** Up to here curvature hardly changes, so that the slope at the end tells whether a step went too far: a rule of thumb. */
const SHORT_STEP: f64 = 1;

/** Where the density is not concave the way to the mode leads along a ridge, on which whole steps are short. */
const STRIDE: f64 = 8;

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
  const size = model.size;
  const gradient = model.gradient;
  const step = model.step;
  const precision = new ArrowMatrix(model.coreSize, size - model.coreSize);
  let mode = start.slice();
  let next = new Float64Array(size + 1);

  evaluate(model, hyperparameters, mode);
  for (let count = 0; count < MOST_STEPS; count++) {
    const isConcave = factorAt(model, hyperparameters, precision);
    step.set(gradient);
    precision.solve(step);
    const rise = dot(gradient, step, size);
    const last = mode;
    if (rise < CLOSE && isConcave) {
      move(mode, step, 1, next);
      mode = next;
      break;
    }
    const reach = largest(step, size);
    let length = 2 * Math.min(isConcave ? 1 : STRIDE, LONGEST_STEP / reach);
    let isTooFar = false;
    do {
      length /= 2;
      move(mode, step, length, next);
      evaluate(model, hyperparameters, next);
      // Past the top the density falls along the step: only a real overshoot is worth another look. After a long step
      // the slope alone says little, because far from the top the density may be flat.
      isTooFar = dot(gradient, step, size) < -0.5 * rise;
      if (!isTooFar && (!isConcave || length * reach > SHORT_STEP))
        isTooFar = logDensity(model, hyperparameters, next) < logDensity(model, hyperparameters, mode);
    } while (isTooFar && length > 1e-6);
    mode = next;
    next = last;
  }
  const logEvidence = logDensity(model, hyperparameters, mode) - precision.logDeterminant() / 2;
  return new ConditionalPosterior(hyperparameters, mode, precision, logEvidence);
}

/** Log density of a position, up to a constant of the data. Computes in the room of the model. */
function logDensity(model: RateModel, hyperparameters: Hyperparameters, position: Float64Array): f64 {
  predict(model.measuredSlots, position, model.predictors);
  return (
    model.family.logLikelihood(model.cells, model.predictors, hyperparameters.concentration) +
    logPrior(model, hyperparameters, position)
  );
}

/**
 * Factors the negative Hessian where the density was last evaluated; where that is not positive definite, without the cells
 * that are convex there.
 * @returns whether it was
 */
function factorAt(model: RateModel, hyperparameters: Hyperparameters, precision: ArrowMatrix): boolean {
  fillPrecision(model, hyperparameters, model.curvatures, precision, false);
  if (precision.factor()) return true;
  fillPrecision(model, hyperparameters, model.curvatures, precision, true);
  precision.factor();
  return false;
}

/** Derivatives of the density at a position, into the room of the model. */
function evaluate(model: RateModel, hyperparameters: Hyperparameters, position: Float64Array): void {
  predict(model.measuredSlots, position, model.predictors);
  model.family.differentiate(
    model.cells,
    model.predictors,
    hyperparameters.concentration,
    model.slopes,
    model.curvatures,
  );
  fillGradient(model, hyperparameters, position, model.slopes, model.gradient);
}

/** Writes where a part of a step leads; the last slot, which stands in for an effect that dropped out, stays 0. */
function move(from: Float64Array, step: Float64Array, length: f64, into: Float64Array): void {
  for (let slot = 0; slot < into.length - 1; slot++) into[slot] = from[slot]! + length * step[slot]!;
}

/** The largest of the absolute values, above 0. */
function largest(step: Float64Array, size: i32): f64 {
  let most: f64 = 1e-300;
  for (let slot = 0; slot < size; slot++) most = Math.max(most, Math.abs(step[slot]!));
  return most;
}

function dot(left: Float64Array, right: Float64Array, size: i32): f64 {
  let sum: f64 = 0;
  for (let slot = 0; slot < size; slot++) sum += left[slot]! * right[slot]!;
  return sum;
}
