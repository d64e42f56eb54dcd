import { sumOf } from '../statistics/allocation/sum-of.ts';
import { toCentsOf } from './budget/cents.ts';

/**
 * The budget of each part of a plan. Each first gets what the channels need that it must have; the rest is divided by
 * what the parts spend today, evenly where none spends anything. Amounts in one currency; they add up to the total to
 * the cent.
 * @param spends money of today by part, ≥ 0
 * @param need least money that every part needs; where the total is too small for that, all get the same
 * @example shareBudget(100, [30, 10, 0], 0) // => [75, 25, 0]
 * @example shareBudget(100, [30, 10, 0], 20) // => [50, 30, 20]
 * @example shareBudget(100, [1, 1, 1], 0) // => [33.34, 33.33, 33.33]
 */
export function shareBudget(total: number, spends: readonly number[], need: number): number[] {
  const all = sumOf(spends);
  const least = Math.min(need, total / spends.length);
  const rest = total - least * spends.length;
  const shares = spends.map((spend) => least + rest * (all > 0 ? spend / all : 1 / spends.length));
  return toCentsOf(
    total,
    shares,
    shares.map(() => [least, total]),
  );
}
