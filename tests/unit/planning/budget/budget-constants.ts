import type { BudgetConstants } from '../../../../src/planning/budget/budget.ts';

/** As in the method; fewer draws where only the point estimates matter. */
export function budgetConstants(draws = 1000): BudgetConstants {
  return {
    intervalLevel: { value: 0.9 },
    draws: { value: draws },
    responsePeriods: { value: 8 },
    exponentMean: { value: 0.7 },
    exponentSpread: { value: 0.15 },
    noBase: { value: 0.3 },
    monthPeriods: { value: 24 },
    monthSpread: { value: 0.2 },
    assumedDispersion: { value: 2 },
    spendVariation: { value: 0.1 },
    exponentShift: { value: 0.1 },
    budgetConcentration: { value: 0.5 },
    demandAlarms: { value: 0.05 },
    notedChange: { value: 0.05 },
  };
}
