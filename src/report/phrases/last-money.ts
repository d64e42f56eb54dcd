import type { BudgetResult } from '../../model/budget-result.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

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
  if (low <= 1 && high >= 1) return [say('report.budget.margin', values)];
  const { breakEven, beyondKnown } = budget;
  const conclusion = say(`report.budget.margin-${high < 1 ? 'less' : 'more'}`, {
    ...values,
    // Far from today the curves are a rough guess, but they fall: what follows from that holds all the more.
    side: beyondKnown ?? 'near',
  });
  if (breakEven === null) return [conclusion];
  const { edge, total } = breakEven;
  return [conclusion, say(`report.budget.break-even.${edge ?? 'within'}`, { one: 1, total })];
}
