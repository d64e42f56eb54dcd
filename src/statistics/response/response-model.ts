/** What was put in and what came out in one period. */
export interface ResponsePeriod {
  /** ≥ 0, in any unit of money. */
  spend: number;
  /** A count, ≥ 0; may be fractional, as attributed counts are. */
  outcome: number;
  /** Of the year, 0–11. */
  month: number;
}

export interface ResponsePriors {
  /** Exponent b: normal with this mean and standard deviation, truncated to (0, 1). */
  exponentMean: number;
  exponentSpread: number;
  /** Probability, 0–1, that there is no base at all; otherwise its share of the outcome is uniform on (0, 1). */
  noBase: number;
  /** Standard deviation of the month effects on the base, in logarithms: what they are shrunk by. */
  monthSpread: number;
  /** Periods from which month effects are estimated. */
  monthPeriods: number;
}

/**
 * Periods laid out for fitting y = level · (share · e^month + (1 − share) · (x ÷ pivot)^b). `share` is the part
 * of the outcome that comes without spend, at the pivot. Money is measured in pivots, so that no power of it
 * overflows and the level is a count of outcomes.
 */
export interface ResponseModel {
  outcome: Float64Array;
  outcomeTotal: number;
  /** ln(spend ÷ pivot); −∞ without spend. */
  logSpend: Float64Array;
  /** Mean spend of the periods that have any, > 0. */
  pivot: number;
  /** Slot of each period's month among those that occur; empty without month effects. */
  monthSlot: Uint8Array;
  /** Part of all periods in each month that occurs; empty without month effects. */
  monthShare: Float64Array;
  monthSpread: number;
  /** Variance ÷ mean of the outcome, ≥ 1: the likelihood is divided by it. */
  dispersion: number;
}

/** @throws RangeError when no period has spend, the outcomes are all zero, or a number is negative or not finite */
export function layOutResponse(periods: readonly ResponsePeriod[], priors: ResponsePriors): ResponseModel {
  if (periods.some(({ spend, outcome }) => !isAmount(spend) || !isAmount(outcome)))
    throw new RangeError('a response needs finite spend and outcomes, none below zero');
  const spent = periods.filter(({ spend }) => spend > 0);
  const outcomeTotal = periods.reduce((sum, { outcome }) => sum + outcome, 0);
  if (spent.length === 0) throw new RangeError('a response needs a period with spend');
  if (outcomeTotal === 0) throw new RangeError('a response needs an outcome above zero');
  const pivot = spent.reduce((sum, { spend }) => sum + spend, 0) / spent.length;
  const months = [...new Set(periods.map(({ month }) => month))].sort((a, b) => a - b);
  const seasonal = periods.length >= priors.monthPeriods && months.length > 1;
  return {
    outcome: Float64Array.from(periods, ({ outcome }) => outcome),
    outcomeTotal,
    logSpend: Float64Array.from(periods, ({ spend }) => Math.log(spend / pivot)),
    pivot,
    monthSlot: Uint8Array.from(seasonal ? periods : [], ({ month }) => months.indexOf(month)),
    monthShare: Float64Array.from(
      seasonal ? months : [],
      (own) => periods.filter(({ month }) => month === own).length / periods.length,
    ),
    monthSpread: priors.monthSpread,
    dispersion: 1,
  };
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
