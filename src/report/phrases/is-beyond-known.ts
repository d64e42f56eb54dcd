import type { BudgetResult } from '../../model/budget-result.ts';

/** Whether the total lies where no curve was ever seen, so that no split can be called the best. */
export function isBeyondKnown({ beyondKnown }: BudgetResult): boolean {
  return beyondKnown !== null;
}
