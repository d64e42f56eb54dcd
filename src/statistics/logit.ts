/**
 * Log-odds of a probability, ln(p ÷ (1 − p)). −∞ at 0, ∞ at 1, NaN outside 0–1.
 * @example logit(0.5) // => 0
 */
export function logit(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability);
}
