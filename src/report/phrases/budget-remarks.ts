import type { BudgetResult } from '../../model/budget-result.ts';

/** What to know beside the table of the budget: rows that need a reason, then warnings. */
export function budgetRemarks({ allocation, warnings }: BudgetResult): string[] {
  return [...allocation.flatMap(({ note }) => note ?? []), ...warnings.map(({ text }) => text)];
}
