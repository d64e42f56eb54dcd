import { expect, test } from 'vitest';
import { meetTargetCost } from '../../../../src/planning/budget/meet-target-cost.ts';

const root = { gain: 2, exponent: 0.5 };
const wide = (least: number): [number, number][] => [[least, 1000]];

test('one curve 2√x: the average √x ÷ 2 is 3 at x = 36', () => {
  const found = meetTargetCost([root], wide(0.01), 0, { target: 3, ceiling: 1000 });
  expect(found.total).toBeCloseTo(36, 6);
  expect(found).toMatchObject({ averageCost: expect.closeTo(3, 9), reached: true });
});

test('conversions without spend count: x ÷ (4 + 2√x) = 3 where √x = 3 + √21', () => {
  const found = meetTargetCost([root], wide(0.01), 4, { target: 3, ceiling: 1000 });
  expect(found.total).toBeCloseTo((3 + Math.sqrt(21)) ** 2, 6);
});

test('the ceiling holds when all of it meets the target', () => {
  expect(meetTargetCost([root], wide(1), 0, { target: 3, ceiling: 20 })).toMatchObject({
    total: 20,
    reached: true,
  });
});

test('out of reach: the least spend is the cheapest, and misses', () => {
  // √16 ÷ 2 = 2 at the least spend.
  const found = meetTargetCost([root], wide(16), 0, { target: 1, ceiling: 1000 });
  expect(found.total).toBeCloseTo(16, 6);
  expect(found).toMatchObject({ averageCost: expect.closeTo(2, 6), reached: false });
});

test('a poor channel that must be paid makes the average fall before it rises', () => {
  // 60 for nearly nothing, then x at 2√x: (60 + x) ÷ 2√x is least at x = 60, √60 = 7.746.
  const bounds: [number, number][] = [
    [1, 1000],
    [60, 60],
  ];
  const poor = { gain: 1e-9, exponent: 0.5 };
  const best = meetTargetCost([root, poor], bounds, 0, { target: 7, ceiling: 1000 });
  expect(best).toMatchObject({
    total: expect.closeTo(120, 2),
    averageCost: expect.closeTo(7.745967, 5),
    reached: false,
  });
  // x − 16√x + 60 = 0: √x = 8 + √4 = 10.
  const found = meetTargetCost([root, poor], bounds, 0, { target: 8, ceiling: 1000 });
  expect(found).toMatchObject({ total: expect.closeTo(160, 5), reached: true });
});

test('nothing need be spent, and without spend nothing comes: the average falls to 0 with the total', () => {
  // √x ÷ 2 = 3 at x = 36, as above: that 0 brings nothing at all is no reason to stop there.
  const found = meetTargetCost([root], [[0, 200]], 0, { target: 3, ceiling: 200 });
  expect(found).toEqual({ total: expect.closeTo(36, 6), averageCost: expect.closeTo(3, 9), reached: true });
});
