/**
 * Sorts the first `count` items by their keys, the largest first, the lower item of equal ones. By insertion: there
 * are a few dozen, most of them in order already.
 * @param key by item
 */
export function sortBy(items: Int32Array, count: i32, key: Float64Array): void {
  for (let index = 1; index < count; index++) {
    const item = items[index]!;
    let place = index;
    while (place > 0 && comesBefore(item, items[place - 1]!, key)) {
      items[place] = items[place - 1]!;
      place -= 1;
    }
    items[place] = item;
  }
}

function comesBefore(item: i32, other: i32, key: Float64Array): boolean {
  return key[item]! > key[other]! || (key[item] === key[other] && item < other);
}

/** Sorts the first `count` values, the largest first. */
export function sortDown(values: Float64Array, count: i32): void {
  for (let index = 1; index < count; index++) {
    const value = values[index]!;
    let place = index;
    while (place > 0 && values[place - 1]! < value) {
      values[place] = values[place - 1]!;
      place -= 1;
    }
    values[place] = value;
  }
}
