import { expect, test } from 'vitest';
import {
  isAtLeast,
  isAtMost,
  isSameAmount,
  toCents,
  toCentsOf,
} from '../../../../src/planning/budget/cents.ts';

test('amounts to the cent, alone and as parts of a total', () => {
  expect(toCents(33.335000001)).toBe(33.34);
  const third = 100 / 3;
  const free = [third, third, third].map(() => [0, 100] as const);
  expect(toCentsOf(100, [third, third, third], free)).toEqual([33.34, 33.33, 33.33]);
});

test('less than a cent is rounding alone', () => {
  expect([isSameAmount(7, 7.009), isSameAmount(7, 7.02)]).toEqual([true, false]);
  expect([isAtLeast(7.009, [7, 9]), isAtLeast(7.02, [7, 9])]).toEqual([true, false]);
  expect([isAtMost(8.991, [7, 9]), isAtMost(8.98, [7, 9])]).toEqual([true, false]);
});
