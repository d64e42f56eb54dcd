import { sumOf } from '../../statistics/allocation/sum-of.ts';
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
  type Values = { [Index in keyof Own]: number };
  // One array for all draws: there are thousands of them.
  const values = numbers.map(({ point }) => point);
  const point = of(...(values as Values));
  const draws = numbers[0]!.draws.map((_, draw) => {
    for (let index = 0; index < values.length; index++) values[index] = numbers[index]!.draws[draw]!;
    return of(...(values as Values));
  });
  return { point, draws };
}

/** The sum of some numbers, at least one. */
export function total(numbers: readonly DrawnNumber[]): DrawnNumber {
  const draws = new Float64Array(numbers[0]!.draws.length);
  for (const number of numbers)
    for (let draw = 0; draw < draws.length; draw++) draws[draw]! += number.draws[draw]!;
  return { point: sumOf(numbers.map(({ point }) => point)), draws };
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
