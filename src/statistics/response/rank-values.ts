/**
 * Rank of each value among all, 1 for the smallest; equal values share the mean of their ranks.
 * @example rankValues([10, 30, 10]) // => [1.5, 3, 1.5]
 */
export function rankValues(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let place = start; place < end; place++) ranks[order[place]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
