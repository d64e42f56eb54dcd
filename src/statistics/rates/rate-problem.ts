/** Conversions of one stage, cell by cell, with what was believed before seeing them. */
export interface RateProblem {
  /** `binomial`: at most one conversion a trial. `poisson`: events, of which one trial may bring several. */
  family: 'binomial' | 'poisson';
  channelCount: number;
  segmentCount: number;
  /** Default 1. */
  regionCount?: number;
  /**
   * Trials of each cell, ≥ 0, at index (region × segmentCount + segment) × channelCount + channel.
   * 0 = not measured. May be fractional.
   */
  trials: Float64Array;
  /** Conversions of each cell, ≥ 0; at most its trials in the binomial family. */
  successes: Float64Array;
  priors: RatePriors;
}

/** Priors of the model, in units of the linear predictor (log-odds, or log rate in the Poisson family). */
export interface RatePriors {
  /** Intercept: normal. */
  interceptMean: number;
  interceptSpread: number;
  /** Spread of channel, of segment and of region effects, each: half-normal with this scale. */
  effectSpread: number;
  /** Concentration M: the prior weight M₀ ÷ (M + M₀) of a cell's common level is uniform with this M₀. */
  concentration: number;
}
