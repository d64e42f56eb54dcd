import { expect, it } from 'vitest';
import { logistic } from '../../../src/kernel/logistic.ts';
import { logit } from '../../../src/statistics/logit.ts';

it('turns a probability into log-odds', () => {
  expect(logit(0.5)).toBe(0);
  expect(logit(0.05)).toBeCloseTo(-Math.log(19), 14);
  expect(logit(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(logit(1)).toBe(Number.POSITIVE_INFINITY);
});

it('undoes the logistic function', () => {
  for (const logOdds of [-30, -3, 0.1, 4]) expect(logit(logistic(logOdds))).toBeCloseTo(logOdds, 12);
});
