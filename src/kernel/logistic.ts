/**
 * Logistic function: log-odds → probability, 1 ÷ (1 + e⁻ˣ). Range 0–1, accurate in both tails.
 * @example logistic(0) // => 0.5
 */
export function logistic(logOdds: f64): f64 {
  if (logOdds >= 0) return 1 / (1 + Math.exp(-logOdds));
  const odds = Math.exp(logOdds);
  return odds / (1 + odds);
}
