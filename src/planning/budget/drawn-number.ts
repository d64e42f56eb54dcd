import { equalTails } from '../../statistics/equal-tails.ts';
import type { Estimate } from './budget.ts';

/** A number by the point estimates, and once a draw. Numbers of one decision share their draws, in the same order. */
export interface DrawnNumber {
  point: number;
  draws: Float64Array;
}

/** One number from several, by the point estimates and draw by draw. */
export function combine<Own extends readonly DrawnNumber[]>(
  numbers: Own,
  of: (...values: { [Index in keyof Own]: number }) => number,
): DrawnNumber {
  const at = (value: (own: DrawnNumber) => number) =>
    of(...(numbers.map(value) as { [Index in keyof Own]: number }));
  return {
    point: at(({ point }) => point),
    draws: numbers[0]!.draws.map((_, draw) => at(({ draws }) => draws[draw]!)),
  };
}

/** The point estimate with the equal-tailed interval of the draws. */
export function estimateOf({ point, draws }: DrawnNumber, level: number): Estimate {
  // A copy, because finding the ends reorders.
  return { value: point, interval: equalTails(draws.slice(), level) };
}

/** Part of the draws for which something holds, 0–1. */
export function chance({ draws }: DrawnNumber, holds: (value: number, draw: number) => boolean): number {
  return draws.filter(holds).length / draws.length;
}
