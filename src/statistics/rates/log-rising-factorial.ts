import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';

/** Up to here the product itself is quicker than the gamma function, and exact where that cancels. */
const LONGEST_PRODUCT = 10;

function isShort(count: number): boolean {
  return count <= LONGEST_PRODUCT && Math.trunc(count) === count;
}

/**
 * ln Γ(base + count) − ln Γ(base): logarithm of base · (base + 1) · … with `count` terms.
 * base > 0, count ≥ 0, both may be fractional. 0 when count is 0.
 */
export function logRisingFactorial(base: number, count: number): number {
  if (count === 0) return 0;
  if (!isShort(count)) return gammaln(base + count) - gammaln(base);
  let product = base;
  for (let term = 1; term < count; term++) product *= base + term;
  return Math.log(product);
}

/** First derivative of {@link logRisingFactorial} with respect to the base, ≥ 0. */
export function risingSlope(base: number, count: number): number {
  if (!isShort(count)) return digamma(base + count) - digamma(base);
  let slope = 0;
  for (let term = 0; term < count; term++) slope += 1 / (base + term);
  return slope;
}

/** Second derivative of {@link logRisingFactorial} with respect to the base, ≤ 0. */
export function risingCurvature(base: number, count: number): number {
  if (!isShort(count)) return trigamma(base + count) - trigamma(base);
  let curvature = 0;
  for (let term = 0; term < count; term++) curvature -= 1 / (base + term) ** 2;
  return curvature;
}
