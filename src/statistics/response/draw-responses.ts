import { GammaSampler } from '../../kernel/random/gamma-sampler.ts';
import { StandardNormal } from '../../kernel/random/standard-normal.ts';
import type { Random } from '../random.ts';
import type { ResponseGridPoint } from './response-grid.ts';
import type { ResponseModel } from './response-model.ts';

/** y = base + scale · x^exponent, one draw of it or its point estimate. */
export interface ResponseCurve {
  /** Outcomes of a period without spend, in the average of the months seen. */
  base: number;
  /** Outcomes at a spend of 1. */
  scale: number;
  /** 0–1, neither end. */
  exponent: number;
}

/**
 * Draws curves from the posterior: a point of the grid by its weight, a place within its cell, then the level
 * (gamma, which is exact without month effects) and the month effects (normal).
 */
export function drawResponses(
  model: ResponseModel,
  points: readonly ResponseGridPoint[],
  count: number,
  random: Random,
): ResponseCurve[] {
  const gamma = new GammaSampler(random);
  const normal = new StandardNormal(random);
  const reach: number[] = [];
  for (const { weight } of points) reach.push((reach.at(-1) ?? 0) + weight);

  return Array.from({ length: count }, () => {
    const aim = random.uniform();
    const found = reach.findIndex((end) => aim < end);
    const point = points[found < 0 ? points.length - 1 : found]!;
    const { level, months, levelVariance, monthInformation, monthCoupling } = point.conditional;
    const exponent = point.exponent + (random.uniform() - 0.5) * point.exponentWidth;
    const share = point.share + (random.uniform() - 0.5) * point.shareWidth;
    // Within a cell the product is what the data know, and it must not move with the exponent.
    const bought = Math.min(1, ((1 - share) * point.exponent) / exponent);
    const drawn = level * gamma.draw(1 / levelVariance) * levelVariance;
    const moved = Math.log(drawn / level);
    const season = months.reduce((sum, effect, month) => {
      const mean = effect - (monthCoupling[month]! / monthInformation[month]!) * moved;
      const own = mean + normal.draw() / Math.sqrt(monthInformation[month]!);
      return sum + model.monthShare[month]! * Math.exp(own);
    }, 0);
    return {
      base: drawn * (1 - bought) * (months.length > 0 ? season : 1),
      scale: drawn * bought * model.pivot ** -exponent,
      exponent,
    };
  });
}
