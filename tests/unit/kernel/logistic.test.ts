import { expect, it } from 'vitest';
import { logistic } from '../../../src/kernel/logistic.ts';

it('turns log-odds into a probability', () => {
  expect(logistic(0)).toBe(0.5);
  // Odds of 1 to 19 are 5 %.
  expect(logistic(-Math.log(19))).toBeCloseTo(0.05, 15);
  expect(logistic(Math.log(19))).toBeCloseTo(0.95, 15);
});

it('keeps its relative accuracy in the lower tail and reaches both ends', () => {
  expect(logistic(-50) / Math.exp(-50)).toBeCloseTo(1, 14);
  expect(logistic(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(logistic(Number.POSITIVE_INFINITY)).toBe(1);
});
