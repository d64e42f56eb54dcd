import { ArrowMatrix } from './arrow-matrix.ts';
import { EffectSlots } from './effect-slots.ts';

/**
 * Variance of the linear predictor (intercept and effects) of each cell, when `precision` (factored) is the
 * precision of all unknowns together. Slots beyond the matrix stand for an effect that dropped out.
 */
export function predictorVariances(precision: ArrowMatrix, slots: EffectSlots): Float64Array {
  const coreSize = precision.coreSize;
  const diagonalSize = precision.diagonalSize;
  const border = precision.border;
  const covariance = precision.coreCovariance();
  // Given the core c, entry i of the diagonal block is normal with mean −borderᵢ·c ÷ diagonalᵢ and variance
  // 1 ÷ diagonalᵢ, so a predictor is a direction of the core plus independent noise. Row i of `towards` is the
  // covariance of the core with that direction; the last row belongs to an effect that dropped out.
  const direction = new Float64Array(coreSize);
  const towards = new Float64Array((diagonalSize + 1) * coreSize);
  const own = new Float64Array(diagonalSize + 1);
  for (let index = 0; index <= diagonalSize; index++) {
    const isIn = index < diagonalSize;
    const inverse = isIn ? 1 / precision.diagonal[index]! : 0;
    for (let k = 0; k < coreSize; k++) {
      const intercept: f64 = k === 0 ? 1 : 0;
      direction[k] = isIn ? intercept - border[index * coreSize + k]! * inverse : intercept;
    }
    let variance = inverse;
    for (let row = 0; row < coreSize; row++) {
      let sum: f64 = 0;
      for (let k = 0; k < coreSize; k++) sum += covariance[row * coreSize + k]! * direction[k]!;
      towards[index * coreSize + row] = sum;
      variance += sum * direction[row]!;
    }
    own[index] = variance;
  }
  const cells = slots.core.length;
  const variances = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const core = slots.core[cell]!;
    const index = Math.min(slots.diagonal[cell]! - coreSize, diagonalSize) as i32;
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
