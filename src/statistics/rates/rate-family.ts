/** The cells with trials, in the caller's order; parallel arrays. */
export interface MeasuredCells {
  readonly count: number;
  /** Chances to convert, > 0. */
  readonly trials: Float64Array;
  /** Conversions, ≥ 0. */
  readonly successes: Float64Array;
}

/**
 * What sets the binomial and the Poisson model apart. `predictors` holds one linear predictor (intercept +
 * channel effect + segment effect + region effect) per measured cell; `concentration` is M > 0: how many trials
 * the common level of a cell is worth.
 */
export interface RateFamily {
  /** Inverse link: linear predictor → level μ of the cell. */
  level(predictor: number): number;
  /** Σ ln P(successes | predictor, M) over the cells, without terms that depend on the data alone. */
  logLikelihood(cells: MeasuredCells, predictors: Float64Array, concentration: number): number;
  /** First and, if asked for, second derivative of each cell's log likelihood with respect to its predictor. */
  differentiate(
    cells: MeasuredCells,
    predictors: Float64Array,
    concentration: number,
    slopes: Float64Array,
    curvatures?: Float64Array,
  ): void;
}

/** Beyond this a predictor changes no rate that a floating-point number can tell apart, but breaks its logarithm. */
export const PREDICTOR_LIMIT = 50;
