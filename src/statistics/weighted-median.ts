/**
 * The middle of weighted values: each stands at the middle of its weight on a line of all weights in order of the
 * values, and the value half-way is interpolated. Of two values it is their weighted mean; a single value far from
 * all others hardly moves it. Undefined (NaN) without any weight.
 * @param weights one per value, ≥ 0
 * @example weightedMedian([0.01, 0.02, 0.9], [1, 1, 1]) // => 0.02
 */
export function weightedMedian(values: readonly number[], weights: readonly number[]): number {
  const points = values
    .map((value, index) => ({ value, weight: weights[index]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value);
  const half = points.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  let before: { value: number; at: number } | undefined;
  for (const { value, weight } of points) {
    const at = passed + weight / 2;
    if (at >= half)
      return before ? before.value + ((value - before.value) * (half - before.at)) / (at - before.at) : value;
    before = { value, at };
    passed += weight;
  }
  return before?.value ?? Number.NaN;
}
