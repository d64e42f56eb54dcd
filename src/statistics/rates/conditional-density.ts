import type { ArrowMatrix } from './arrow-matrix.ts';
import type { RateModel } from './rate-model.ts';

/** The hyperparameters at one point: concentration M > 0 and the spread τ > 0 of each effect of the model. */
export interface Hyperparameters {
  concentration: number;
  spreads: readonly number[];
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
  const { core, diagonal, secondCore } = model.measuredSlots;
  gradient.fill(0);
  gradient[0] = (interceptMean - position[0]!) / interceptSpread ** 2;
  model.effects.forEach(({ start, count }, index) => {
    const precision = spreads[index]! ** -2;
    for (let slot = start; slot < start + count; slot++) gradient[slot] = -precision * position[slot]!;
  });
  for (let cell = 0; cell < slopes.length; cell++) {
    const slope = slopes[cell]!;
    gradient[0]! += slope;
    gradient[core[cell]!]! += slope;
    gradient[diagonal[cell]!]! += slope;
  }
  for (let cell = 0; cell < secondCore.length; cell++) gradient[secondCore[cell]!]! += slopes[cell]!;
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
  const { coreSize, size } = model;
  const { core: coreSlot, diagonal: diagonalSlot, secondCore } = model.measuredSlots;
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
    const inCore = coreSlot[cell]!;
    const onDiagonal = diagonalSlot[cell]!;
    core[0]! += weight;
    if (inCore < size) {
      core[inCore * coreSize]! += weight;
      core[inCore * coreSize + inCore]! += weight;
    }
    if (onDiagonal < size) {
      const row = onDiagonal - coreSize;
      diagonal[row]! += weight;
      border[row * coreSize]! += weight;
      if (inCore < size) border[row * coreSize + inCore]! += weight;
    }
  }
  for (let cell = 0; cell < secondCore.length; cell++) {
    const weight = concaveOnly ? Math.max(-curvatures[cell]!, 0) : -curvatures[cell]!;
    const second = secondCore[cell]!;
    core[second * coreSize]! += weight;
    core[second * coreSize + second]! += weight;
    // Slots of the smaller effect come before those of the larger, which makes this the lower triangle.
    core[coreSlot[cell]! * coreSize + second]! += weight;
    border[(diagonalSlot[cell]! - coreSize) * coreSize + second]! += weight;
  }
}
