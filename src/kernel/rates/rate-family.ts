/** The cells with trials, in the caller's order; parallel arrays. */
export class MeasuredCells {
  readonly count: i32;

  constructor(
    /** Chances to convert, > 0. */
    readonly trials: Float64Array,
    /** Conversions, ≥ 0. */
    readonly successes: Float64Array,
  ) {
    this.count = trials.length;
  }
}

/**
 * What sets the binomial and the Poisson model apart. `predictors` holds one linear predictor (intercept +
 * channel effect + segment effect + region effect) per measured cell; `concentration` is M > 0: how many trials
 * the common level of a cell is worth.
 */
export abstract class RateFamily {
  /** Inverse link: linear predictor → level μ of the cell. */
  abstract level(predictor: f64): f64;

  /** Link: level → linear predictor. */
  abstract predictor(level: f64): f64;

  /** Σ ln P(successes | predictor, M) over the cells, without terms that depend on the data alone. */
  abstract logLikelihood(cells: MeasuredCells, predictors: Float64Array, concentration: f64): f64;

  /** First and, if asked for, second derivative of each cell's log likelihood with respect to its predictor. */
  abstract differentiate(
    cells: MeasuredCells,
    predictors: Float64Array,
    concentration: f64,
    slopes: Float64Array,
    curvatures: Float64Array | null,
  ): void;
}

/** Beyond this a predictor changes no rate that a floating-point number can tell apart, but breaks its logarithm. */
const PREDICTOR_LIMIT: f64 = 50;

export function clampPredictor(predictor: f64): f64 {
  return Math.min(Math.max(predictor, -PREDICTOR_LIMIT), PREDICTOR_LIMIT);
}
