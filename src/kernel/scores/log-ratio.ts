/**
 * How far a value lies from par, as a log-ratio that is positive where it is better; clipped to ±limit.
 * 0 where value or par is missing (NaN).
 * @param direction −1 where less is better, else 1
 * @param limit ln of the largest ratio that counts
 */
export function logRatio(value: f64, par: f64, direction: f64, limit: f64): f64 {
  if (isNaN(value) || isNaN(par)) return 0;
  const ratio = direction * Math.log(value / par);
  return Math.max(-limit, Math.min(limit, ratio));
}
