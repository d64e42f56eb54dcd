import type { BudgetInput, BudgetWarning } from './budget.ts';
import { toCents } from './cents.ts';
import { fitBounds } from './fit-bounds.ts';
import { meetTargetCost } from './meet-target-cost.ts';
import { type Contender, goalCurve } from './split-total.ts';

/** Today's money of a period, without that of contenders who may not keep theirs. */
export function keptToday(contenders: readonly Contender[]): number {
  return contenders.reduce((sum, { current, most = current }) => sum + Math.min(current, most), 0);
}

/**
 * Money per period to split: as given, else today's, less what contenders lose who may not keep theirs. With a
 * target cost the most whose average meets it, within the flexibility around today's spend and not above the total
 * given; contenders without a curve keep theirs, and do not count in the average, because nobody knows what they
 * bring.
 */
export function chooseTotal(
  { goal, total, flexibility }: Pick<BudgetInput, 'goal' | 'total' | 'flexibility'>,
  contenders: readonly Contender[],
): { total: number; warnings: BudgetWarning[] } {
  const today = keptToday(contenders);
  const curved = contenders.filter(({ curve }) => curve !== null);
  if (typeof goal === 'string' || curved.length === 0 || today === 0)
    return { total: total ?? today, warnings: [] };
  const { bounds } = fitBounds(contenders, today, flexibility);
  const own = bounds.filter((_, index) => contenders[index]!.curve !== null);
  const least = own.reduce((sum, [low]) => sum + low, 0);
  const kept = today - keptToday(curved);
  const ceiling = (total ?? Number.POSITIVE_INFINITY) - kept;
  if (ceiling <= least) return { total: total!, warnings: [] };
  const whole = own.reduce((sum, [, high]) => sum + high, 0);
  const found = meetTargetCost(
    curved.map((contender) => goalCurve(contender, 'conversions')),
    own,
    curved.reduce((sum, { curve }) => sum + curve!.base, 0),
    { target: goal.cpa, ceiling: Math.min(ceiling, whole) },
  );
  return { total: kept + found.total, warnings: warnTarget(goal.cpa, found) };
}

function warnTarget(target: number, found: ReturnType<typeof meetTargetCost>): BudgetWarning[] {
  if (!found.reached) return [{ code: 'target-out-of-reach', target, best: found.averageCost }];
  return toCents(found.total) === 0 ? [{ code: 'target-leaves-nothing', target }] : [];
}
