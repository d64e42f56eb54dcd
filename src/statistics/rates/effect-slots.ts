/** Where the effects of each cell stand in the vector of unknowns; parallel arrays over cells. */
export interface EffectSlots {
  /** Slot of the effect with the most groups, which is on the diagonal of the arrow matrix. */
  diagonal: Int32Array;
  /** Slot of the effect that comes next; it is in the core. */
  core: Int32Array;
  /** Slot of the smallest of three effects, also in the core; empty with fewer, so that it costs nothing then. */
  secondCore: Int32Array;
}

/** Linear predictor of every cell: the intercept (first of the unknowns) and its effects. */
export function predict(
  { core, diagonal, secondCore }: EffectSlots,
  unknowns: Float64Array,
  predictors: Float64Array,
): void {
  for (let cell = 0; cell < predictors.length; cell++) {
    predictors[cell] = unknowns[0]! + unknowns[core[cell]!]! + unknowns[diagonal[cell]!]!;
  }
  for (let cell = 0; cell < secondCore.length; cell++) predictors[cell]! += unknowns[secondCore[cell]!]!;
}
