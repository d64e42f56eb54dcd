/**
 * Geometric mean of the positive, finite values: the standard that one huge cell cannot set alone.
 * NaN when there is none.
 */
export function geometricMean(values: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const value of values)
    if (value > 0 && Number.isFinite(value)) {
      sum += Math.log(value);
      count++;
    }
  return count === 0 ? Number.NaN : Math.exp(sum / count);
}
