import { expect, test } from 'vitest';
import { valuePerConversion } from '../../../../src/planning/budget/value-per-conversion.ts';

test('as given, before revenue', () => {
  const value = { mean: 40, standardError: 3 };
  expect(valuePerConversion([{ channel: 0, value, rows: [{ conversions: 1, revenue: 99 }] }])).toEqual([
    { ...value, basis: 'given' },
  ]);
});

test('revenue ÷ conversions of rows that state both, with the error of a ratio', () => {
  // 30 + 50 over 1 + 3 = 20; deviations 10 and −10: √(200 · 2 ÷ 1) ÷ 4 = 5.
  const rows = [
    { conversions: 1, revenue: 30 },
    { conversions: 3, revenue: 50 },
    { conversions: 7 },
    { revenue: 9 },
  ];
  expect(valuePerConversion([{ channel: 0, rows }])).toEqual([
    { mean: 20, standardError: 5, basis: 'measured' },
  ]);
});

test('without its own: the mean of the others by conversions, as unsure as they differ', () => {
  const rows = (conversions: number) => [{ conversions }];
  const values = valuePerConversion([
    { channel: 0, rows: rows(30), value: { mean: 10, standardError: 0 } },
    { channel: 1, rows: rows(10), value: { mean: 50, standardError: 0 } },
    { channel: 2, rows: rows(99) },
  ]);
  // (30 · 10 + 10 · 50) ÷ 40 = 20; variance ¾ · 10² + ¼ · 30² = 300.
  expect(values[2]).toEqual({
    mean: 20,
    standardError: expect.closeTo(Math.sqrt(300), 12),
    basis: 'assumed',
  });
});

test('unknown for all when no channel has any', () => {
  expect(
    valuePerConversion([
      { channel: 0, rows: [{ conversions: 3, revenue: 0 }] },
      { channel: 1, rows: [] },
    ]),
  ).toEqual([null, null]);
});
