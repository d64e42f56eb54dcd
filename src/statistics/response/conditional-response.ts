import type { ResponseModel } from './response-model.ts';

/** Normal approximation of p(ln level, month effects | data, exponent, share). */
export interface ConditionalResponse {
  /** Mode: mean outcome of a period at the pivot, in an average month. */
  level: number;
  /** Mode of the month effects, in logarithms. */
  months: Float64Array;
  /** Marginal variance of ln level. */
  levelVariance: number;
  /** Information on each month effect, and between it and ln level. */
  monthInformation: Float64Array;
  monthCoupling: Float64Array;
  /** Laplace approximation of ln p(data | exponent, share), up to a constant of the data. */
  logEvidence: number;
}

const MOST_STEPS = 30;
/** Month effects this close to the mode move ln p by less than their information × its square. */
const CLOSE = 1e-4;
/** A month effect moves by no more than this at once: far from the mode the information misleads. */
const LONGEST_STEP = 1;

/**
 * The level and the month effects that fit best once the exponent and the share of the base are given, by Fisher
 * scoring, and the weight of that pair. Without month effects the weight is exact: the level integrates out of a
 * Poisson likelihood in closed form.
 * @param powers (spend ÷ pivot)^exponent of each period
 * @param start month effects to begin with, as of a neighbouring pair; empty for a base without them; not changed
 */
export function conditionalResponse(
  model: ResponseModel,
  powers: Float64Array,
  share: number,
  start: Float64Array,
): ConditionalResponse {
  const { outcome, outcomeTotal, dispersion, monthSlot } = model;
  const seasonal = start.length > 0;
  const precision = 1 / model.monthSpread ** 2;
  const months = Float64Array.from(start);
  const information = new Float64Array(months.length);
  const coupling = new Float64Array(months.length);
  const slope = new Float64Array(months.length);
  const base = new Float64Array(outcome.length).fill(share);
  let level = fillBase(base, powers, share, months, monthSlot, outcomeTotal);

  for (let count = 0; count < MOST_STEPS && seasonal; count++) {
    for (let month = 0; month < months.length; month++) {
      slope[month] = -months[month]! * precision;
      information[month] = precision;
      coupling[month] = 0;
    }
    for (let period = 0; period < outcome.length; period++) {
      const own = level * base[period]!;
      const mean = own + level * (1 - share) * powers[period]!;
      const month = monthSlot[period]!;
      slope[month]! += ((outcome[period]! / mean - 1) * own) / dispersion;
      information[month]! += (own * own) / mean / dispersion;
      coupling[month]! += own / dispersion;
    }
    const furthest = moveMonths(months, slope, information, coupling, outcomeTotal / dispersion);
    // The level has a closed form given the months, so only these are searched.
    level = fillBase(base, powers, share, months, monthSlot, outcomeTotal);
    if (furthest < CLOSE) break;
  }

  let logEvidence = 0;
  for (let period = 0; period < outcome.length; period++) {
    const count = outcome[period]!;
    const shape = base[period]! + (1 - share) * powers[period]!;
    if (count > 0) logEvidence += (count * Math.log(level * shape)) / dispersion;
  }
  let levelInformation = outcomeTotal / dispersion;
  for (let month = 0; month < months.length; month++) {
    logEvidence -= (months[month]! ** 2 * precision + Math.log(information[month]! / precision)) / 2;
    levelInformation -= coupling[month]! ** 2 / information[month]!;
  }
  logEvidence -= Math.log(levelInformation) / 2;
  return {
    ...{ level, months, levelVariance: 1 / levelInformation },
    ...{ monthInformation: information, monthCoupling: coupling, logEvidence },
  };
}

/** Writes share · e^month of each period; returns the level that fits best with it. */
function fillBase(
  base: Float64Array,
  powers: Float64Array,
  share: number,
  months: Float64Array,
  monthSlot: Uint8Array,
  outcomeTotal: number,
): number {
  const factors = months.map(Math.exp);
  let whole = 0;
  for (let period = 0; period < base.length; period++) {
    if (factors.length > 0) base[period] = share * factors[monthSlot[period]!]!;
    whole += base[period]! + (1 - share) * powers[period]!;
  }
  return outcomeTotal / whole;
}

/** One step of the months together with the level, whose own slope is 0 at its closed form. Returns its length. */
function moveMonths(
  months: Float64Array,
  slope: Float64Array,
  information: Float64Array,
  coupling: Float64Array,
  levelInformation: number,
): number {
  let pull = 0;
  let rest = levelInformation;
  for (let month = 0; month < months.length; month++) {
    pull -= (coupling[month]! * slope[month]!) / information[month]!;
    rest -= coupling[month]! ** 2 / information[month]!;
  }
  let furthest = 0;
  for (let month = 0; month < months.length; month++) {
    const step = (slope[month]! - (coupling[month]! * pull) / rest) / information[month]!;
    months[month]! += Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
    furthest = Math.max(furthest, Math.abs(step));
  }
  return furthest;
}
