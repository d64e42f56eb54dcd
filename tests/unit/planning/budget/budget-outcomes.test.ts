import { expect, test } from 'vitest';
import type { MeasuredCurve } from '../../../../src/planning/budget/budget.ts';
import { budgetOutcomes } from '../../../../src/planning/budget/budget-outcomes.ts';
import type { Contender } from '../../../../src/planning/budget/split-total.ts';
import { createRandom } from '../../../../src/statistics/random.ts';

/** scale · √x with the draws' scales a tenth of the draws lower and higher each. */
const rooted = (scale: number, base = 0): MeasuredCurve => ({
  ...{ basis: 'measured', base, scale, exponent: 0.5, exponentInterval: [0.4, 0.6] },
  ...{ periods: 52, zeroSpendPeriods: 0, dispersion: 1, monthEffects: false },
  draws: [-1, 0, 1].map((step) => ({ base, scale: scale * (1 + 0.1 * step), exponent: 0.5 })),
});
const contender = (current: number, curve: MeasuredCurve | null, mean?: number): Contender => ({
  ...{ current, curve, least: undefined, most: undefined },
  value: mean === undefined ? null : { mean, standardError: 0 },
});
/** What may lie anywhere. */
const got = (...amounts: number[]) => amounts.map((amount) => ({ amount, bounds: [0, 1e9] as const }));
const near = (...numbers: number[]) => numbers.map((number) => expect.closeTo(number, 9));
const options = { goal: 'conversions' as const, cpa: undefined, level: 0.9, random: createRandom(1) };

test('sums over curves, with what has none left out of spend and conversions', () => {
  const outcomes = budgetOutcomes(
    [contender(100, rooted(2, 5)), contender(25, rooted(4)), contender(7, null)],
    got(64, 61, 7),
    options,
  )!;
  // Today 5 + 2·10 + 4·5 = 45, three draws 41, 45, 49, of which a 90 % interval leaves out none.
  // After 5 + 2·8 + 4·√61 = 52.2410.
  expect(outcomes.today).toMatchObject({
    spend: 125,
    conversions: { value: 45, interval: near(41, 49) },
  });
  expect(outcomes.today.averageCost!.value).toBeCloseTo(125 / 45, 12);
  expect(outcomes.after.conversions.value).toBeCloseTo(52.241, 3);
  expect(outcomes.change.conversions.value).toBeCloseTo(7.241, 3);
  expect(outcomes.today.value).toBeNull();
  expect(outcomes.better).toBe(1);
  expect(outcomes.meetsTarget).toBeNull();
});

test('another total is compared with itself in today’s shares', () => {
  const outcomes = budgetOutcomes(
    [contender(100, rooted(1)), contender(100, rooted(1))],
    got(400, 400),
    options,
  )!;
  expect(outcomes.sameShares.conversions.value).toBe(40);
  expect(outcomes.change.conversions.value).toBe(20);
  // The same split of the new total is neither better nor worse.
  expect(outcomes.better).toBeNull();
});

test('value is conversions × money, and a target cost is met by some of the draws', () => {
  const outcomes = budgetOutcomes([contender(100, rooted(1), 30)], got(100), {
    ...options,
    goal: 'value',
    cpa: 10,
  })!;
  expect(outcomes.today.value).toEqual({ value: 300, interval: near(270, 330) });
  // 100 for 9, 10 or 11 conversions: two of three at 10 or less.
  expect(outcomes.meetsTarget).toBeCloseTo(2 / 3, 12);
});

test('the last money brings back what the place returns that could take more, with its interval', () => {
  const places = [contender(100, rooted(2), 30), contender(100, rooted(1), 30)];
  const value = { ...options, goal: 'value' as const };
  // 30 · ½ · 2 ÷ √144 = 2.5, a tenth less or more by the draws; the second is at its most, and so gets no more.
  const recommended = [
    { amount: 144, bounds: [70, 200] as const },
    { amount: 56, bounds: [50, 56] as const },
  ];
  expect(budgetOutcomes(places, recommended, value)!.lastReturn).toEqual({
    value: expect.closeTo(2.5, 12),
    interval: near(2.25, 2.75),
  });
  expect(budgetOutcomes(places, recommended, options)!.lastReturn).toBeNull();
});

test('an uncertain value widens the interval, and is never negative', () => {
  const unsure = { ...contender(100, rooted(1)), value: { mean: 30, standardError: 60 } };
  const many = {
    ...unsure,
    curve: { ...rooted(1), draws: Array.from({ length: 400 }, () => rooted(1).draws[1]!) },
  };
  const { value, conversions } = budgetOutcomes([many], got(100), options)!.today;
  expect(conversions.interval).toEqual([10, 10]);
  expect(value!.value).toBe(300);
  expect(value!.interval[0]).toBeGreaterThanOrEqual(0);
  expect(value!.interval[1]).toBeGreaterThan(600);
});

test('nothing is expected without a curve', () => {
  expect(budgetOutcomes([contender(10, null)], got(10), options)).toBeUndefined();
});
