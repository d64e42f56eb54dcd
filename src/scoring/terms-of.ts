import { FactorTerms } from '../kernel/scores/factor-terms.ts';
import type { Factor } from './factor-table.ts';

/** @param limit ln of the largest ratio that counts */
export function termsOf({ metric, measurement, weights }: Factor, limit: number): FactorTerms {
  const { par, fade = new Float64Array(), perPair = false } = measurement;
  return new FactorTerms(par, fade, weights, metric.direction, perPair, limit);
}

/** Σ of the weights of the factors that say what a contact is worth, by stage. */
export function worthWeights(factors: readonly Factor[]): Float64Array {
  const sums = new Float64Array(factors[0]!.weights.length);
  for (const { metric, weights } of factors) if (!metric.countsPeople) addTo(sums, weights);
  return sums;
}

/** Adds one array to another, entry by entry. */
export function addTo(sum: Float64Array, values: Float64Array): void {
  for (let index = 0; index < sum.length; index++) sum[index]! += values[index]!;
}
