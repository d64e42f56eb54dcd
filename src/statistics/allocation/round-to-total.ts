import type { Bounds } from './allocate-concave.ts';

/** Bounds count as whole units where only the last bits of a product keep them from it. */
const NEARLY = 1e-6;

/**
 * Whole units that add up to a whole total: each amount is rounded down, and what is left goes, a unit each, to the
 * largest remainders (Hamilton's method). The bounds hold where whole units can: a bound between two units gives way
 * to the unit beyond it only when the total cannot be met otherwise. Ties go to the first.
 * @param amounts in units, ≥ 0, within the bounds; to be within a unit each of meeting the total
 * @param total a whole number of units
 * @throws RangeError when not even widened bounds can meet the total
 * @example roundToTotal([1.4, 1.4, 1.2], [[0, 4], [0, 4], [0, 4]], 4) // => [2, 1, 1]
 */
export function roundToTotal(amounts: readonly number[], bounds: Bounds, total: number): number[] {
  const inner = bounds.map(([low, high]): [number, number] => [
    Math.ceil(low - NEARLY),
    Math.floor(high + NEARLY),
  ]);
  const outer = bounds.map(([low, high]): [number, number] => [
    Math.floor(low + NEARLY),
    Math.ceil(high - NEARLY),
  ]);
  const narrow = inner.every(([low, high]) => low <= high) && canMeet(inner, total);
  if (!narrow && !canMeet(outer, total)) throw new RangeError(`bounds cannot meet a total of ${total} units`);
  return distribute(amounts, narrow ? inner : outer, total);
}

function canMeet(bounds: Bounds, total: number): boolean {
  const least = bounds.reduce((sum, [low]) => sum + low, 0);
  const most = bounds.reduce((sum, [, high]) => sum + high, 0);
  return least <= total && total <= most;
}

function distribute(amounts: readonly number[], bounds: Bounds, total: number): number[] {
  const units = amounts.map((amount, index) =>
    Math.min(Math.max(Math.floor(amount + NEARLY), bounds[index]![0]), bounds[index]![1]),
  );
  let left = total - units.reduce((sum, own) => sum + own, 0);
  const step = Math.sign(left);
  while (left !== 0) {
    const order = units
      .map((own, index) => ({ index, remainder: step * (amounts[index]! - own) }))
      .filter(({ index }) =>
        step > 0 ? units[index]! < bounds[index]![1] : units[index]! > bounds[index]![0],
      )
      .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
    for (const { index } of order.slice(0, Math.abs(left))) {
      units[index]! += step;
      left -= step;
    }
  }
  return units;
}
