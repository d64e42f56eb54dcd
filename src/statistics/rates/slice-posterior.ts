import { averageMeasured } from './average-measured.ts';
import type { RatePosterior } from './rate-posterior.ts';

/**
 * The part of a posterior that is about a run of cells, for instance those of one region; arrays are views of
 * the same numbers. `overall` is that of the run: where nothing in it was measured, the mean of its predictions.
 * @param from the first cell
 * @param trials of the cells from there on, ≥ 1 of them
 */
export function slicePosterior(whole: RatePosterior, from: number, trials: Float64Array): RatePosterior {
  if (trials.length === whole.mean.length) return whole;
  const part = (values: Float64Array) => values.subarray(from, from + trials.length);
  const mean = part(whole.mean);
  return {
    mean,
    lower: part(whole.lower),
    upper: part(whole.upper),
    overall: averageMeasured(trials, mean),
    draws: whole.draws.map(part),
  };
}
