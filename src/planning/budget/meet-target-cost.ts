import { allocateConcave, type Bounds } from '../../statistics/allocation/allocate-concave.ts';
import type { PowerCurve } from '../../statistics/allocation/power-curve.ts';

/** Halvings of the range of totals: to less than a cent for any budget. */
const HALVINGS = 60;

/**
 * The largest total whose average cost per conversion, best split, is at most the target: the average is what a
 * platform reports and what people mean by a target cost. The last conversion then costs more than the target; who
 * wants none above it has to stop earlier, where 1 ÷ multiplier meets it.
 *
 * Average cost = total ÷ (conversions without spend + bought ones). The total less the target times conversions is
 * convex in the total, so each side of the cheapest total is searched by bisection.
 * @param base conversions per period without spend, over all curves
 * @param limit.ceiling the largest total looked at, within the bounds
 * @returns the total, its average cost and whether that meets the target; the total of the lowest average where
 *   none does
 */
export function meetTargetCost(
  curves: readonly PowerCurve[],
  bounds: Bounds,
  base: number,
  limit: { target: number; ceiling: number },
): { total: number; averageCost: number; reached: boolean } {
  const { target, ceiling } = limit;
  const least = bounds.reduce((sum, [low]) => sum + low, 0);
  const averageCost = (total: number) =>
    // No money costs nothing per conversion, also where it brings none.
    total === 0 ? 0 : total / (base + allocateConcave(curves, bounds, total).value);
  const at = (total: number) => {
    const cost = averageCost(total);
    return { total, averageCost: cost, reached: cost <= target };
  };
  if (at(ceiling).reached) return at(ceiling);
  const cheapest = at(least).reached ? least : cheapestTotal(averageCost, least, ceiling);
  if (!at(cheapest).reached) return at(cheapest);
  let [met, missed] = [cheapest, ceiling];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (met + missed) / 2;
    if (averageCost(middle) <= target) met = middle;
    else missed = middle;
  }
  return at(met);
}

/** A linear function over a concave one has one valley, so thirds without it can be cut off. */
function cheapestTotal(averageCost: (total: number) => number, least: number, most: number): number {
  let [low, high] = [least, most];
  for (let cut = 0; cut < 2 * HALVINGS; cut++) {
    const third = (high - low) / 3;
    if (averageCost(low + third) <= averageCost(high - third)) high -= third;
    else low += third;
  }
  return low;
}
