import { expect, test } from 'vitest';
import { logRatio } from '../../../../src/kernel/scores/log-ratio.ts';

const limit = Math.log(20);

test('twice par is ln 2, half the cost too', () => {
  expect(logRatio(0.04, 0.02, 1, limit)).toBeCloseTo(Math.LN2, 12);
  expect(logRatio(10, 20, -1, limit)).toBeCloseTo(Math.LN2, 12);
});

test('clipped at twenty times par, missing counts as average', () => {
  expect(logRatio(1, 0.001, 1, limit)).toBe(limit);
  expect(logRatio(0, 0.1, 1, limit)).toBe(-limit);
  expect(logRatio(Number.NaN, 0.1, 1, limit)).toBe(0);
  expect(logRatio(0.1, Number.NaN, 1, limit)).toBe(0);
});
