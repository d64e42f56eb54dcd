import quantile from '@stdlib/stats-base-dists-normal-quantile';

export interface TestPlan {
  /** α of the two-sided test, for instance 0.05. */
  significance: number;
  /** Probability that such a difference is found, for instance 0.8. */
  power: number;
  /** `poisson`: the rates are events per contact and may exceed 1. Default: binomial. */
  family?: 'binomial' | 'poisson';
}

/**
 * Contacts per arm that a test of two rates needs, each arm the same: two-sided z test with pooled variance.
 *
 *     n = (z₁₋α⁄₂ · √(2·v(p̄)) + z_power · √(v(p₁) + v(p₂)))² ÷ (p₁ − p₂)²,   v(p) = p·(1 − p), or p for events
 *
 * Rounded up. Other calculators print somewhat other numbers, because they leave out the pooling.
 * @param from rate of the one arm, above 0 (and below 1)
 * @param to rate of the other that should be found, within the same bounds, not the same
 * @throws RangeError for rates out of bounds, or two that are the same
 * @see Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, section 4.2
 * @example sampleSize(0.2, 0.25, { significance: 0.05, power: 0.8 }) // => 1094
 */
export function sampleSize(from: number, to: number, test: TestPlan): number {
  const events = test.family === 'poisson';
  const inBounds = (rate: number) => rate > 0 && rate < (events ? Number.POSITIVE_INFINITY : 1);
  if (!inBounds(from) || !inBounds(to) || from === to)
    throw new RangeError(`sampleSize needs two different rates within bounds, not ${from} and ${to}`);
  const variance = (rate: number) => (events ? rate : rate * (1 - rate));
  const sure = quantile(1 - test.significance / 2, 0, 1) * Math.sqrt(2 * variance((from + to) / 2));
  const found = quantile(test.power, 0, 1) * Math.sqrt(variance(from) + variance(to));
  return Math.ceil(((sure + found) / (from - to)) ** 2);
}

/**
 * Fewest events of `trials` contacts that are still to be expected of a rate: fewer happen with a probability of
 * about `test.significance` only (normal approximation). 0 where even none says little.
 */
export function fewestExpected(trials: number, rate: number, test: TestPlan): number {
  const mean = trials * rate;
  const variance = test.family === 'poisson' ? mean : mean * (1 - rate);
  return Math.max(0, Math.ceil(mean + quantile(test.significance, 0, 1) * Math.sqrt(variance)));
}
