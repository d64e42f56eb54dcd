import { equalTails } from '../equal-tails.ts';
import type { Random } from '../random.ts';
import { drawResponses, type ResponseCurve } from './draw-responses.ts';
import { pearsonDispersion } from './pearson-dispersion.ts';
import { type ResponseGridPoint, responseGrid } from './response-grid.ts';
import {
  layOutResponse,
  type ResponseModel,
  type ResponsePeriod,
  type ResponsePriors,
} from './response-model.ts';

export interface ResponseFit extends ResponseCurve {
  /** Ends of the equal-tailed interval of the exponent. */
  exponentInterval: [low: number, high: number];
  /** Variance ÷ mean of the outcome around the curve, ≥ 1. */
  dispersion: number;
  draws: ResponseCurve[];
  /** Periods fitted, and those of them without spend. */
  periods: number;
  zeroSpendPeriods: number;
  /** Whether the base was allowed to differ by month. */
  monthEffects: boolean;
}

/** Enough to find the neighbourhood of the mode, where the dispersion is read off. */
const ROUGH = { exponents: 8, shares: 6 };
const FINE = { exponents: 20, shares: 8 };

/**
 * How the outcome of a period answers to spend: y = base · month + scale · x^exponent, with diminishing returns
 * (0 < exponent < 1) and base, scale ≥ 0. Quasi-Poisson: the likelihood is divided by the dispersion, so that
 * uneven counts do not pass for certainty. Month effects are normal around 0 in logarithms. Periods without spend
 * tell about the base only. Exponent and base are integrated over, never plugged in.
 *
 * The point estimate is the power curve that has the posterior mean and the posterior mean slope at the mean spend,
 * so that its marginal returns are the expected ones: its exponent is the mean weighted by what spend brings.
 * It does not depend on `random`; the draws do, and the ends of the interval come from them.
 *
 * A fitted curve is association. Where spend follows demand it takes demand for its own effect.
 * @param options.draws number of draws of the curve
 * @param options.level probability of the interval, for instance 0.9
 * @throws RangeError when no period has spend, the outcomes are all zero, or a number is negative or not finite
 */
export function fitResponse(
  periods: readonly ResponsePeriod[],
  priors: ResponsePriors,
  options: { draws: number; random: Random; level: number },
): ResponseFit {
  const rough = layOutResponse(periods, priors);
  const mode = responseGrid(rough, priors, ROUGH).reduce((best, point) =>
    point.weight > best.weight ? point : best,
  );
  const model: ResponseModel = { ...rough, dispersion: pearsonDispersion(rough, mode) };
  const points = responseGrid(model, priors, FINE);
  const draws = drawResponses(model, points, options.draws, options.random);
  const exponents = Float64Array.from(draws, ({ exponent }) => exponent);
  return {
    ...expectedCurve(model, points),
    exponentInterval: equalTails(exponents, options.level),
    dispersion: model.dispersion,
    draws,
    periods: periods.length,
    zeroSpendPeriods: periods.filter(({ spend }) => spend === 0).length,
    monthEffects: model.monthShare.length > 0,
  };
}

function expectedCurve(model: ResponseModel, points: readonly ResponseGridPoint[]): ResponseCurve {
  let base = 0;
  let bought = 0;
  let slope = 0;
  for (const { weight, exponent, share, conditional } of points) {
    const { level, months } = conditional;
    const season = months.reduce(
      (sum, effect, month) => sum + model.monthShare[month]! * Math.exp(effect),
      0,
    );
    base += weight * level * share * (months.length > 0 ? season : 1);
    bought += weight * level * (1 - share);
    slope += weight * level * (1 - share) * exponent;
  }
  const exponent = slope / bought;
  return { base, scale: bought * model.pivot ** -exponent, exponent };
}
