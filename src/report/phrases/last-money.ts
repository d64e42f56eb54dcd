import type { BudgetResult } from '../../model/budget-result.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { isBeyondKnown } from './is-beyond-known.ts';

/**
 * What the last money brings back, and where the whole range lies on one side of 1, what follows from it and up to
 * which total it pays; nothing where that is not known.
 * @param level probability inside the range, 0–1
 */
export function lastMoney(budget: BudgetResult, level: number, { say }: Phrasebook): string[] {
  const last = budget.outcomes?.lastReturn ?? null;
  if (last === null) return [];
  const [low, high] = last.interval;
  const values = { one: 1, back: last.value, low, high, level };
  // Far from today the curves are no ground for a conclusion.
  if (isBeyondKnown(budget) || (low <= 1 && high >= 1)) return [say('report.budget.margin', values)];
  const conclusion = say(high < 1 ? 'report.budget.margin-less' : 'report.budget.margin-more', values);
  const { breakEven } = budget;
  if (breakEven === null) return [conclusion];
  const { edge, total } = breakEven;
  return [conclusion, say(`report.budget.break-even.${edge ?? 'within'}`, { one: 1, total })];
}
