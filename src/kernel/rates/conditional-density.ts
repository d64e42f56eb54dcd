import { ArrowMatrix } from './arrow-matrix.ts';
import { RateModel } from './rate-model.ts';

/** The hyperparameters at one point. */
export class Hyperparameters {
  constructor(
    /** M > 0. */
    readonly concentration: f64,
    /** τ > 0 of each effect of the model. */
    readonly spreads: Float64Array,
  ) {}
}

/** Log prior density of the intercept and effects, without the constant. */
export function logPrior(model: RateModel, hyperparameters: Hyperparameters, position: Float64Array): f64 {
  const prior = model.prior;
  const distance = (position[0]! - prior.interceptMean) / prior.interceptSpread;
  let sum = -(distance * distance) / 2;
  for (let index = 0; index < model.effects.length; index++) {
    const effect = model.effects[index]!;
    const spread = hyperparameters.spreads[index]!;
    for (let slot = effect.start; slot < effect.start + effect.count; slot++) {
      const deviations = position[slot]! / spread;
      sum -= (deviations * deviations) / 2;
    }
    sum -= effect.count * Math.log(spread);
  }
  return sum;
}

/**
 * Gradient of the log posterior density of the intercept and effects. `slopes` holds the derivative of each
 * measured cell's log likelihood with respect to its predictor.
 */
export function fillGradient(
  model: RateModel,
  hyperparameters: Hyperparameters,
  position: Float64Array,
  slopes: Float64Array,
  gradient: Float64Array,
): void {
  const prior = model.prior;
  const core = model.measuredSlots.core;
  const diagonal = model.measuredSlots.diagonal;
  const secondCore = model.measuredSlots.secondCore;
  gradient.fill(0);
  gradient[0] = (prior.interceptMean - position[0]!) / (prior.interceptSpread * prior.interceptSpread);
  for (let index = 0; index < model.effects.length; index++) {
    const effect = model.effects[index]!;
    const spread = hyperparameters.spreads[index]!;
    const precision = 1 / (spread * spread);
    for (let slot = effect.start; slot < effect.start + effect.count; slot++)
      gradient[slot] = -precision * position[slot]!;
  }
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
  hyperparameters: Hyperparameters,
  curvatures: Float64Array,
  matrix: ArrowMatrix,
  concaveOnly: boolean,
): void {
  const coreSize = model.coreSize;
  const core = matrix.core;
  const border = matrix.border;
  const diagonal = matrix.diagonal;
  const coreSlot = model.measuredSlots.core;
  const diagonalSlot = model.measuredSlots.diagonal;
  const secondCore = model.measuredSlots.secondCore;
  fillPriorPrecision(model, hyperparameters, matrix);
  for (let cell = 0; cell < curvatures.length; cell++) {
    const weight = weightOf(curvatures[cell]!, concaveOnly);
    const inCore = coreSlot[cell]!;
    const onDiagonal = diagonalSlot[cell]!;
    core[0]! += weight;
    if (inCore < model.size) {
      core[inCore * coreSize]! += weight;
      core[inCore * coreSize + inCore]! += weight;
    }
    if (onDiagonal < model.size) {
      const row = onDiagonal - coreSize;
      diagonal[row]! += weight;
      border[row * coreSize]! += weight;
      if (inCore < model.size) border[row * coreSize + inCore]! += weight;
    }
  }
  for (let cell = 0; cell < secondCore.length; cell++) {
    const weight = weightOf(curvatures[cell]!, concaveOnly);
    const second = secondCore[cell]!;
    core[second * coreSize]! += weight;
    core[second * coreSize + second]! += weight;
    // Slots of the smaller effect come before those of the larger, which makes this the lower triangle.
    core[coreSlot[cell]! * coreSize + second]! += weight;
    border[(diagonalSlot[cell]! - coreSize) * coreSize + second]! += weight;
  }
}

function fillPriorPrecision(model: RateModel, hyperparameters: Hyperparameters, matrix: ArrowMatrix): void {
  const coreSize = model.coreSize;
  const interceptSpread = model.prior.interceptSpread;
  matrix.clear();
  matrix.core[0] = 1 / (interceptSpread * interceptSpread);
  for (let index = 0; index < model.effects.length; index++) {
    const effect = model.effects[index]!;
    const spread = hyperparameters.spreads[index]!;
    const precision = 1 / (spread * spread);
    for (let slot = effect.start; slot < effect.start + effect.count; slot++) {
      if (effect.start === coreSize) matrix.diagonal[slot - coreSize] = precision;
      else matrix.core[slot * coreSize + slot] = precision;
    }
  }
}

function weightOf(curvature: f64, concaveOnly: boolean): f64 {
  return concaveOnly ? Math.max(-curvature, 0) : -curvature;
}
