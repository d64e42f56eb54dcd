import { expect, test } from 'vitest';
import { choosePeriod } from '../../../../src/planning/budget/choose-period.ts';

const shape = (dates: string[]) => {
  const { unit, count, days, periods } = choosePeriod(dates);
  return { unit, count, days, periods };
};

test('days, also with gaps: from the first to the last date', () => {
  const dates = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-10', '2026-01-01'];
  expect(shape(dates)).toEqual({ unit: 'day', count: 1, days: 1, periods: 10 });
});

test('weeks begin on the first date, and a missing week still counts', () => {
  const grid = choosePeriod(['2026-01-26', '2026-01-05', '2026-01-12']);
  expect([grid.unit, grid.count, grid.days, grid.periods]).toEqual(['week', 1, 7, 4]);
  expect(['2026-01-05', '2026-01-11', '2026-01-12', '2026-01-26'].map(grid.numberOf)).toEqual([0, 0, 1, 3]);
  // The fifth week begins on 2 February.
  expect([0, 3, 4].map(grid.monthOf)).toEqual([0, 0, 1]);
});

test('every other week, every third day', () => {
  expect(shape(['2026-01-05', '2026-01-19', '2026-02-02'])).toMatchObject({
    unit: 'week',
    count: 2,
    periods: 3,
  });
  expect(shape(['2026-01-01', '2026-01-04', '2026-01-07'])).toMatchObject({
    unit: 'day',
    count: 3,
    periods: 3,
  });
});

test('months are calendar months, whatever the day', () => {
  const grid = choosePeriod(['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28']);
  expect([grid.unit, grid.count, grid.periods]).toEqual(['month', 1, 4]);
  expect(['2025-11-01', '2026-02-28'].map(grid.numberOf)).toEqual([0, 3]);
  expect([0, 2].map(grid.monthOf)).toEqual([10, 0]);
});

test('quarters and years', () => {
  expect(shape(['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'])).toMatchObject({
    unit: 'month',
    count: 3,
    periods: 4,
  });
  expect(shape(['2024-01-01', '2025-01-01', '2026-01-01'])).toMatchObject({
    unit: 'month',
    count: 12,
    periods: 3,
  });
});

test('without two dates the whole file is one period', () => {
  const file = { unit: 'file', count: 1, days: undefined, periods: 1 };
  expect(shape([])).toEqual(file);
  expect(shape(['2026-01-05', '2026-01-05'])).toEqual(file);
  expect(choosePeriod(['2026-01-05']).numberOf('2026-01-05')).toBe(0);
});
