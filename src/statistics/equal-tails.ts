/**
 * Ends of the interval that leaves out the same part of the values on either side. An end that falls between
 * two values is their mean (type 2 of Hyndman and Fan 1996). Reorders the values: two selections take a fifth of the time of a sort, and a plan has an
 * interval for every cell.
 * @param values at least one
 * @param level part of the values inside, for instance 0.9
 * @example equalTails(Float64Array.of(5, 1, 4, 2, 3), 0.6) // => [1.5, 4.5]
 */
export function equalTails(values: Float64Array, level: number): [number, number] {
  const low = quantile(values, (1 - level) / 2);
  return [low, quantile(values, (1 + level) / 2)];
}

function quantile(values: Float64Array, part: number): number {
  const last = values.length - 1;
  // Rounded, because 0.05 · 1000 need not be 50 in binary.
  const place = Math.round(values.length * part * 1e6) / 1e6;
  const index = Math.min(Math.floor(place), last);
  const value = select(values, index, last);
  return place > index || index === 0 ? value : (value + select(values, index - 1, index - 1)) / 2;
}

/** The value that a sort would put at `index`; larger ones end up behind it (Hoare 1961). Looks no further than `last`. */
function select(values: Float64Array, index: number, last: number): number {
  let from = 0;
  let to = last;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! < pivot) left += 1;
      while (values[right]! > pivot) right -= 1;
      if (left > right) break;
      const value = values[left]!;
      values[left] = values[right]!;
      values[right] = value;
      left += 1;
      right -= 1;
    }
    if (index <= right) to = right;
    else if (index >= left) from = left;
    else break;
  }
  return values[index]!;
}
