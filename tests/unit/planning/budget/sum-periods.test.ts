import { expect, test } from 'vitest';
import { choosePeriod } from '../../../../src/planning/budget/choose-period.ts';
import { sumPeriods } from '../../../../src/planning/budget/sum-periods.ts';

const weeks = choosePeriod(['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26']);

test('rows of a week add up; what was stated without a date counts for the file only', () => {
  const rows = [
    { date: '2026-01-12', cost: 10, conversions: 1 },
    { date: '2026-01-05', cost: 20, conversions: 2 },
    { date: '2026-01-07', cost: 5 },
    { date: '2026-01-08', conversions: 4 },
    { cost: 100, conversions: 50 },
  ];
  const expected = {
    spend: 135,
    conversions: 57,
    unpriced: 0,
    periods: [
      { at: 0, month: 0, spend: 25, outcome: 6 },
      { at: 1, month: 0, spend: 10, outcome: 1 },
    ],
    outcomes: new Map([
      [0, 6],
      [1, 1],
    ]),
    rhythm: 1,
  };
  expect(sumPeriods(rows, weeks)).toEqual(expected);
  expect(sumPeriods(rows.toReversed(), weeks)).toEqual(expected);
});

test('a week that states only one of the two was not measured, and is never a zero', () => {
  const { periods, outcomes, rhythm } = sumPeriods(
    [
      { date: '2026-01-05', cost: 10, conversions: 1 },
      { date: '2026-01-12', cost: 10 },
      { date: '2026-01-19', conversions: 3 },
      { date: '2026-01-26', cost: 0, conversions: 2 },
    ],
    weeks,
  );
  expect(periods.map(({ at }) => at)).toEqual([0, 3]);
  expect([...outcomes.keys()].sort()).toEqual([0, 2, 3]);
  expect(rhythm).toBe(3);
});

test('conversions whose cost is unknown are no outcome of the spend beside them, but show demand', () => {
  const rows = [
    { date: '2026-01-05', cost: 10, conversions: 7, unpriced: { conversions: 4, revenue: 0 } },
    { date: '2026-01-12', conversions: 5, unpriced: { conversions: 5, revenue: 0 } },
    { date: '2026-01-13', cost: 20 },
    { conversions: 8, unpriced: { conversions: 2, revenue: 0 } },
  ];
  // Bought: 7 − 4 in the first week, nothing known in the second, 8 − 2 without a date; left out: 4 + 5 + 2.
  const { conversions, unpriced, periods, outcomes } = sumPeriods(rows, weeks);
  expect([conversions, unpriced]).toEqual([9, 11]);
  expect(periods).toEqual([{ at: 0, month: 0, spend: 10, outcome: 3 }]);
  expect(outcomes).toEqual(
    new Map([
      [0, 7],
      [1, 5],
    ]),
  );
});

test('refunds: a week below zero is no point of a curve, but the file counts it', () => {
  const { spend, periods } = sumPeriods(
    [
      { date: '2026-01-05', cost: -4, conversions: 1 },
      { date: '2026-01-12', cost: 10, conversions: 1 },
    ],
    weeks,
  );
  expect([spend, periods.length]).toEqual([6, 1]);
});

test('nothing stated', () => {
  expect(sumPeriods([], weeks)).toMatchObject({ spend: 0, conversions: null, periods: [], rhythm: 1 });
});
