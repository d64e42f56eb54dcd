import { describe, expect, it, test } from 'vitest';
import type { MeasuredCurve } from '../../../../src/planning/budget/budget.ts';
import { fitBounds } from '../../../../src/planning/budget/fit-bounds.ts';
import type { Contender } from '../../../../src/planning/budget/split-total.ts';

const curve: MeasuredCurve = {
  ...{ basis: 'assumed', base: 0, scale: 1, exponent: 0.5, exponentInterval: [0.4, 0.6] },
  ...{ periods: 1, zeroSpendPeriods: 0, dispersion: null, monthEffects: false, draws: [] },
};
const spending = (current: number, limits: { least?: number; most?: number } = {}): Contender => ({
  ...{ current, curve, value: null },
  ...{ least: limits.least, most: limits.most },
});
const silent = (current: number): Contender => ({ ...spending(current), curve: null });
const near = (...pairs: [number, number][]) =>
  pairs.map((pair) => pair.map((bound) => expect.closeTo(bound, 6)));

test('the flexibility around today; without a curve today’s amount', () => {
  const found = fitBounds([spending(100), silent(50)], 160, 0.3);
  const [known] = near([120, 180]);
  expect(found).toEqual({ bounds: near([70, 130], [50, 50]), known, scaled: false, unallocated: 0 });
});

test('a total too large scales them all, also what has no curve', () => {
  const found = fitBounds([spending(100), silent(50)], 300, 0.3);
  expect(found).toMatchObject({ bounds: near([140, 260], [100, 100]), scaled: true, unallocated: 0 });
});

describe('a total too small', () => {
  test('opens the way down by the square of what is left, and none up; what has no curve is cut evenly', () => {
    // Least are 70 and 50; 60 is half of that: 70 · ¼, and 50 · ½.
    const found = fitBounds([spending(100), silent(50)], 60, 0.3);
    expect(found).toMatchObject({ bounds: near([17.5, 130], [25, 25]), scaled: true, unallocated: 0 });
  });

  test('leaves hardly any choice just below what is known, and nearly all far below it', () => {
    const contenders = [spending(2000), spending(100)];
    // Least are 1400 and 70, in all 1470.
    expect(fitBounds(contenders, 1470, 0.3).bounds).toEqual(near([1400, 2600], [70, 130]));
    expect(fitBounds(contenders, 0.99 * 1470, 0.3).bounds[0]![0]).toBeCloseTo(1400 * 0.9801, 6);
    expect(fitBounds(contenders, 14.7, 0.3).bounds).toEqual(near([0.14, 2600], [0.007, 130]));
  });
});

describe('limits that were given', () => {
  test('narrow the bounds, or move them beyond the flexibility', () => {
    const contenders = [
      spending(100, { least: 90 }),
      spending(100, { most: 50 }),
      spending(100, { least: 140 }),
    ];
    expect(fitBounds(contenders, 300, 0.3).bounds).toEqual(near([90, 130], [50, 50], [140, 140]));
  });

  test('when they leave too little for the others, these go below the flexibility', () => {
    // 160 + 70 exceeds 200: beside 160 an even cut leaves 40 of 70, so that 40 · 40 ÷ 70 may be had.
    const found = fitBounds([spending(100, { least: 160 }), spending(100)], 200, 0.3);
    expect(found).toMatchObject({ bounds: near([160, 160], [160 / 7, 130]), scaled: true, unallocated: 0 });
  });

  test('when they leave too much, the others go above it', () => {
    // 10 + 130 lies 60 below 200, which the second may take.
    const found = fitBounds([spending(100, { most: 10 }), spending(100)], 200, 0.3);
    expect(found).toMatchObject({ bounds: near([10, 10], [70, 190]), scaled: true, unallocated: 0 });
  });

  test('and when no one may take the rest, it is left', () => {
    const found = fitBounds([spending(100, { most: 120 }), spending(100, { most: 150 })], 300, 0.3);
    // Scaled by 1.5 to 105–195 each, then cut at 120 and 150.
    expect(found).toMatchObject({
      bounds: near([105, 120], [105, 150]),
      scaled: true,
      unallocated: expect.closeTo(30, 6),
    });
    const roomy = fitBounds([spending(100, { most: 135 }), spending(100, { most: 50 })], 190, 0.3);
    // 130 + 50 lies 10 below; the first has room for 5 of it.
    expect(roomy).toMatchObject({
      bounds: near([70, 135], [50, 50]),
      scaled: true,
      unallocated: expect.closeTo(5, 6),
    });
  });

  it('are refused when they exceed the total or each other', () => {
    const fitting = (contenders: Contender[], total: number) => () => fitBounds(contenders, total, 0.3);
    expect(fitting([spending(100, { least: 90 }), spending(100, { least: 90 })], 150)).toThrow(RangeError);
    expect(fitting([spending(100, { least: 90, most: 80 })], 150)).toThrow(RangeError);
  });
});
