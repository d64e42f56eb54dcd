import type { ArrowMatrix } from './arrow-matrix.ts';
import type { EffectSlots } from './effect-slots.ts';

/**
 * Variance of the linear predictor (intercept and effects) of each cell, when `precision` (factored) is the
 * precision of all unknowns together. Slots beyond the matrix stand for an effect that dropped out.
 */
export function predictorVariances(precision: ArrowMatrix, slots: EffectSlots): Float64Array {
  const { coreSize, diagonalSize, border, diagonal } = precision;
  const covariance = precision.coreCovariance();
  // Given the core c, entry i of the diagonal block is normal with mean −borderᵢ·c ÷ diagonalᵢ and variance
  // 1 ÷ diagonalᵢ, so a predictor is a direction of the core plus independent noise. Row i of `towards` is the
  // covariance of the core with that direction; the last row belongs to an effect that dropped out.
  const direction = new Float64Array(coreSize);
  const towards = new Float64Array((diagonalSize + 1) * coreSize);
  const own = new Float64Array(diagonalSize + 1);
  for (let index = 0; index <= diagonalSize; index++) {
    const entry = index < diagonalSize ? diagonal[index]! : Number.POSITIVE_INFINITY;
    for (let k = 0; k < coreSize; k++) {
      direction[k] = (k === 0 ? 1 : 0) - (index < diagonalSize ? border[index * coreSize + k]! / entry : 0);
    }
    let variance = 1 / entry;
    for (let row = 0; row < coreSize; row++) {
      let sum = 0;
      for (let k = 0; k < coreSize; k++) sum += covariance[row * coreSize + k]! * direction[k]!;
      towards[index * coreSize + row] = sum;
      variance += sum * direction[row]!;
    }
    own[index] = variance;
  }
  const variances = new Float64Array(slots.core.length);
  for (let cell = 0; cell < variances.length; cell++) {
    const core = slots.core[cell]!;
    const index = Math.min(slots.diagonal[cell]! - coreSize, diagonalSize);
    variances[cell] = own[index]!;
    if (core < coreSize) {
      variances[cell]! += 2 * towards[index * coreSize + core]! + covariance[core * coreSize + core]!;
    }
  }
  for (let cell = 0; cell < slots.secondCore.length; cell++) {
    const core = slots.core[cell]!;
    const second = slots.secondCore[cell]!;
    const index = slots.diagonal[cell]! - coreSize;
    variances[cell]! +=
      2 * (towards[index * coreSize + second]! + covariance[core * coreSize + second]!) +
      covariance[second * coreSize + second]!;
  }
  return variances;
}
