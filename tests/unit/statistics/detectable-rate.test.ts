import { expect, test } from 'vitest';
import { detectableRate } from '../../../src/statistics/detectable-rate.ts';

const plan = { significance: 0.05, power: 0.8 };

test('is the rate for which that many contacts are needed', () => {
  // .2 to .25 needs 1 094 contacts (Fleiss, Levin and Paik), and a little less than .25 one more.
  expect(detectableRate(0.2, 0.9, 1094, plan)).toBeCloseTo(0.25, 3);
  expect(detectableRate(0.2, 0.9, 1093, plan)).toBeGreaterThan(detectableRate(0.2, 0.9, 1094, plan)!);
});

test('is none where even the largest difference of interest would need more', () => {
  expect(detectableRate(0.2, 0.24, 1094, plan)).toBeUndefined();
  expect(detectableRate(0.2, 0.9, 1, plan)).toBeUndefined();
});
