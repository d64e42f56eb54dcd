/** Where the effects of each cell stand in the vector of unknowns; parallel arrays over cells. */
export class EffectSlots {
  constructor(
    /** Slot of the effect with the most groups, which is on the diagonal of the arrow matrix. */
    readonly diagonal: Int32Array,
    /** Slot of the effect that comes next; it is in the core. */
    readonly core: Int32Array,
    /** Slot of the smallest of three effects, also in the core; empty with fewer, so that it costs nothing then. */
    readonly secondCore: Int32Array,
  ) {}
}

/** Linear predictor of every cell: the intercept (first of the unknowns) and its effects. */
export function predict(slots: EffectSlots, unknowns: Float64Array, predictors: Float64Array): void {
  const core = slots.core;
  const diagonal = slots.diagonal;
  const secondCore = slots.secondCore;
  const intercept = unknowns[0]!;
  for (let cell = 0; cell < predictors.length; cell++) {
    predictors[cell] = intercept + unknowns[core[cell]!]! + unknowns[diagonal[cell]!]!;
  }
  for (let cell = 0; cell < secondCore.length; cell++) predictors[cell]! += unknowns[secondCore[cell]!]!;
}
