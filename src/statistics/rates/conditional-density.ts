import type { ArrowMatrix } from './arrow-matrix.ts';
import type { RateModel } from './rate-model.ts';

/** The hyperparameters at one point: concentration M > 0 and the spread τ > 0 of each effect of the model. */
export interface Hyperparameters {
  concentration: number;
  spreads: readonly number[];
}

/** Linear predictors of the measured cells. */
export function predict(model: RateModel, position: Float64Array, predictors: Float64Array): void {
  const { measuredFirstSlot, measuredSecondSlot } = model;
  for (let cell = 0; cell < predictors.length; cell++) {
    predictors[cell] =
      position[0]! + position[measuredFirstSlot[cell]!]! + position[measuredSecondSlot[cell]!]!;
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

/**
 * Gradient of the log posterior density of the intercept and effects. `slopes` holds the derivative of each
 * measured cell's log likelihood with respect to its predictor.
 */
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

/**
 * Negative Hessian of the log posterior density, from the second derivatives of the cells.
 * `concaveOnly` leaves out cells whose log likelihood is convex here, which keeps it positive definite.
 */
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
