import type { ResponseGridPoint } from './response-grid.ts';
import type { ResponseModel } from './response-model.ts';

/** Level, exponent and share. */
const CURVE_PARAMETERS = 3;

/**
 * Pearson's dispersion: Σ (y − μ)² ÷ μ over the periods less the parameters, at least 1. 1 = as even as Poisson
 * counts; 3 = their variance is three times the mean. A month effect counts as a parameter by the part of it that
 * the data decide and not its prior. 1 with too few periods to tell.
 * @see McCullagh and Nelder (1989), Generalized Linear Models, section 4.5
 */
export function pearsonDispersion(model: ResponseModel, point: ResponseGridPoint): number {
  const { exponent, share, conditional } = point;
  const { level, months, monthInformation } = conditional;
  let squares = 0;
  for (let period = 0; period < model.outcome.length; period++) {
    const base = share * (months.length > 0 ? Math.exp(months[model.monthSlot[period]!]!) : 1);
    const mean = level * (base + (1 - share) * Math.exp(exponent * model.logSpend[period]!));
    if (mean > 0) squares += (model.outcome[period]! - mean) ** 2 / mean;
  }
  const precision = 1 / model.monthSpread ** 2;
  const monthParameters = monthInformation.reduce((sum, own) => sum + 1 - precision / own, 0);
  const freedom = model.outcome.length - CURVE_PARAMETERS - monthParameters;
  return freedom >= 1 ? Math.max(1, squares / freedom) : 1;
}
