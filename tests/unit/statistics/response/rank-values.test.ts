import { expect, test } from 'vitest';
import { rankValues } from '../../../../src/statistics/response/rank-values.ts';

test('1 for the smallest; equal values share the mean of their ranks', () => {
  expect(rankValues([30, 10, 20])).toEqual([3, 1, 2]);
  // 10 and 10 hold ranks 1 and 2; three 5s hold ranks 1 to 3.
  expect(rankValues([10, 30, 10])).toEqual([1.5, 3, 1.5]);
  expect(rankValues([5, 5, 5])).toEqual([2, 2, 2]);
  expect(rankValues([])).toEqual([]);
});
