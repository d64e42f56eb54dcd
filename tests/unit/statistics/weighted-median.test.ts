import { expect, test } from 'vitest';
import { weightedMedian } from '../../../src/statistics/weighted-median.ts';

test('equal weights: the middle value, or between the two in the middle', () => {
  expect(weightedMedian([9, 1, 2], [1, 1, 1])).toBe(2);
  // Middles of the weights at .5, 1.5, 2.5, 3.5; 2 lies half-way from the second to the third.
  expect(weightedMedian([1, 2, 4, 100], [1, 1, 1, 1])).toBe(3);
});

test('of two values the weighted mean', () => {
  expect(weightedMedian([0.5, 0.3], [100, 300])).toBeCloseTo(0.35, 12);
});

test('follows the weights', () => {
  // Middles at 21, 70, 110 of 122; half is 61: from .01 at 21 to .02 at 70, 40 of 49.
  expect(weightedMedian([0.01, 0.02, 0.37], [42, 56, 24])).toBeCloseTo(0.01 + (0.01 * 40) / 49, 12);
  // More than half of all weight on either side of a middle: never beyond the outermost value.
  expect(weightedMedian([1, 5], [0, 3])).toBe(5);
  expect(weightedMedian([7], [2])).toBe(7);
});

test('has no middle without weight', () => {
  expect(weightedMedian([], [])).toBeNaN();
  expect(weightedMedian([1], [0])).toBeNaN();
});
