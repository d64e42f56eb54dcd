import type { BudgetResult } from '../../model/budget-result.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { isBeyondKnown } from './is-beyond-known.ts';

/**
 * What the last money brings back, and what follows from it where the whole range lies on one side of 1; nothing
 * where that is not known.
 */
export function lastMoney(budget: BudgetResult, { say }: Phrasebook): string[] {
  const last = budget.outcomes?.lastReturn ?? null;
  if (last === null) return [];
  const [low, high] = last.interval;
  const values = { one: 1, back: last.value, low, high };
  // Far from today the curves are no ground for a conclusion.
  if (isBeyondKnown(budget) || (low <= 1 && high >= 1)) return [say('report.budget.margin', values)];
  return [say(high < 1 ? 'report.budget.margin-less' : 'report.budget.margin-more', values)];
}
