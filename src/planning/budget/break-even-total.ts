import type { Bounds } from '../../statistics/allocation/allocate-concave.ts';
import { amountAt, type PowerCurve } from '../../statistics/allocation/power-curve.ts';
import { sumOf } from '../../statistics/allocation/sum-of.ts';
import { isSameAmount } from './cents.ts';

/**
 * `here`: no less is needed, for what loses is at its bound; `least`, `most`: the last money still loses at the least
 * that is known, or still pays at the most.
 */
export interface BreakEvenTotal {
  total: number;
  edge: 'here' | 'least' | 'most' | null;
}

/**
 * The total of which the last unit of money, best split, brings just itself back: every amount at a marginal return of
 * 1, or at the bound before it. Amounts and what the curves bring in the same money.
 * @param bounds how far each amount may move where its curve is known
 * @param planned the total that is spent
 * @example breakEvenTotal([{ gain: 8, exponent: 0.5 }], [[10, 20]], 18) // => total 16, because ½ · 8 ÷ √16 = 1
 */
export function breakEvenTotal(
  curves: readonly PowerCurve[],
  bounds: Bounds,
  planned: number,
): BreakEvenTotal {
  // The logarithm of a return of 1.
  const amounts = curves.map((curve, index) =>
    Math.min(Math.max(amountAt(curve, 0), bounds[index]![0]), bounds[index]![1]),
  );
  const total = sumOf(amounts);
  if (isSameAmount(total, planned)) return { total, edge: 'here' };
  if (isSameAmount(total, sumOf(bounds.map(([least]) => least)))) return { total, edge: 'least' };
  return { total, edge: isSameAmount(total, sumOf(bounds.map(([, most]) => most))) ? 'most' : null };
}
