/** What the data and the priors say about the rates of all cells, measured or not, in the problem's order. */
export interface RatePosterior {
  /** Posterior mean; for a cell that was not measured the geometric mean of its predicted level. */
  mean: Float64Array;
  /** Ends of the equal-tailed interval. */
  lower: Float64Array;
  upper: Float64Array;
  /** Mean of `mean` over the measured cells, each counting the same: the common level of the stage. */
  overall: number;
  /** Joint draws, [draw][cell]; any leading part of them is a fair sample too. */
  draws: Float64Array[];
}
