import { expect, test } from 'vitest';
import type { MeasuredCurve } from '../../../../src/planning/budget/budget.ts';
import { lastReturn, type Place } from '../../../../src/planning/budget/last-return.ts';

/** scale · √x, with one draw of half and one of twice as much; a conversion is worth 1. */
const place = (scale: number, after: number, bounds: [number, number]): Place => {
  const curve: MeasuredCurve = {
    ...{ basis: 'measured', base: 0, scale, exponent: 0.5, exponentInterval: [0.4, 0.6] },
    ...{ periods: 52, zeroSpendPeriods: 0, dispersion: 1, monthEffects: false },
    draws: [0.5, 2].map((factor) => ({ base: 0, scale: factor * scale, exponent: 0.5 })),
  };
  return { curve, worth: { point: 1, draws: Float64Array.of(1, 1) }, after, bounds };
};

test('free places share the last money', () => {
  // ½ · 8 ÷ √16 = 1 and ½ · 4 ÷ √4 = 1; the third is at its least and returns less.
  const last = lastReturn([place(8, 16, [10, 20]), place(4, 4, [1, 9]), place(1, 25, [25, 50])]);
  expect(last).toEqual({ point: 1, draws: Float64Array.of(0.5, 2) });
});

test('where none is free, the best of those that could take more', () => {
  // ½ · 1 ÷ √25 = .1 and ½ · 2 ÷ √25 = .2; the first is at its most.
  const last = lastReturn([place(9, 4, [1, 4]), place(1, 25, [25, 50]), place(2, 25, [25, 50])]);
  expect(last!.point).toBeCloseTo(0.2, 12);
});

test('nowhere could more go', () => {
  expect(lastReturn([place(9, 4, [1, 4]), place(9, 0, [0, 4])])).toBeUndefined();
});
