/**
 * Ends of the interval that leaves out the same part of the values on either side; the lower one first. An end that
 * falls between two values is their mean (type 2 of Hyndman and Fan 1996). Reorders the values: selecting takes a
 * fifth of the time of a sort, and a plan has an interval for every cell.
 * @param values at least one
 * @param level part of the values inside, for instance 0.9
 * @param into the two ends, from `place` on `step` apart
 */
export function fillTails(values: Float64Array, level: f64, into: Float64Array, place: i32, step: i32): void {
  const lower = placeOf(values.length, (1 - level) / 2);
  into[place] = valueAt(values, lower, 0);
  // The first selection has put the smaller values before it.
  into[place + step] = valueAt(values, placeOf(values.length, (1 + level) / 2), indexOf(values, lower));
}

/** @param from place from which on to look: a sort would keep what is before it there */
function valueAt(values: Float64Array, place: f64, from: i32): f64 {
  const index = indexOf(values, place);
  const value = select(values, index, from);
  if (place > index || index === 0) return value;
  return (value + largest(values, from < index ? from : 0, index)) / 2;
}

/** Place before which a part of so many values lies. */
function placeOf(count: f64, part: f64): f64 {
  // Rounded, because 0.05 · 1000 need not be 50 in binary.
  return Math.round(count * part * 1e6) / 1e6;
}

function indexOf(values: Float64Array, place: f64): i32 {
  return Math.min(Math.floor(place), values.length - 1) as i32;
}

/** The largest of the values from `from` to before `to`. */
function largest(values: Float64Array, from: i32, to: i32): f64 {
  let most = values[from]!;
  for (let index = from + 1; index < to; index++) most = Math.max(most, values[index]!);
  return most;
}

/** The value that a sort would put at `index`; larger ones end up behind it, smaller ones before (Hoare 1961). */
function select(values: Float64Array, index: i32, first: i32): f64 {
  let from = first;
  let to = values.length - 1;
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
