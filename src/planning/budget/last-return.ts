import { marginalReturn } from '../../statistics/allocation/power-curve.ts';
import { sumOf } from '../../statistics/allocation/sum-of.ts';
import type { ResponseCurve } from '../../statistics/response/draw-responses.ts';
import type { MeasuredCurve } from './budget.ts';
import { isAtLeast, isAtMost } from './cents.ts';
import { combine, type DrawnNumber } from './drawn-number.ts';

/** Where money is spent: its curve, what a conversion is worth, the amount and what it may be. */
export interface Place {
  curve: MeasuredCurve;
  worth: DrawnNumber;
  after: number;
  bounds: readonly [least: number, most: number];
}

/**
 * Money that the last unit of money brings back, from the places that could take more and give some, and so share
 * one marginal return; where there are none, from the best of those that could take more. Undefined where there is
 * none of these either.
 */
export function lastReturn(places: readonly Place[]): DrawnNumber | undefined {
  const returns = places
    .filter(({ after, bounds }) => after > 0 && !isAtMost(after, bounds))
    .map((place) => ({ isFree: !isAtLeast(place.after, place.bounds), back: moneyBack(place) }));
  const free = returns.filter(({ isFree }) => isFree);
  const best = returns.toSorted((a, b) => b.back.point - a.back.point).slice(0, 1);
  const last = (free.length > 0 ? free : best).map(({ back }) => back);
  if (last.length === 0) return undefined;
  return combine(last, (...values) => sumOf(values) / values.length);
}

function moneyBack({ curve, worth, after }: Place): DrawnNumber {
  const marginal = ({ scale, exponent }: ResponseCurve, value: number) =>
    marginalReturn({ gain: scale * value, exponent }, after);
  return {
    point: marginal(curve, worth.point),
    draws: worth.draws.map((value, draw) => marginal(curve.draws[draw]!, value)),
  };
}
