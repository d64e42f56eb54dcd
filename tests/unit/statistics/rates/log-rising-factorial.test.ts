import { describe, expect, it } from 'vitest';
import {
  logRisingFactorial,
  risingCurvature,
  risingSlope,
} from '../../../../src/statistics/rates/log-rising-factorial.ts';

describe('rising factorials', () => {
  it('are products for whole counts', () => {
    // 2.5 · 3.5 · 4.5 and its logarithmic derivatives.
    expect(logRisingFactorial(2.5, 3)).toBeCloseTo(Math.log(2.5 * 3.5 * 4.5), 14);
    expect(risingSlope(2.5, 3)).toBeCloseTo(1 / 2.5 + 1 / 3.5 + 1 / 4.5, 14);
    expect(risingCurvature(2.5, 3)).toBeCloseTo(-1 / 2.5 ** 2 - 1 / 3.5 ** 2 - 1 / 4.5 ** 2, 14);
  });

  it('come from the gamma function for fractional counts', () => {
    // scipy: gammaln(6) − gammaln(2.5), digamma and polygamma(1, ·) likewise.
    expect(logRisingFactorial(2.5, 3.5)).toBeCloseTo(4.502808872309126, 13);
    expect(risingSlope(2.5, 3.5)).toBeCloseTo(1.0029610277865573, 13);
    expect(risingCurvature(2.5, 3.5)).toBeCloseTo(-0.3090348003631196, 13);
  });

  it('are the same on both sides of the change from product to gamma function', () => {
    for (const base of [1e-3, 0.7, 40]) {
      const added = logRisingFactorial(base, 10) + Math.log(base + 10);
      expect(logRisingFactorial(base, 11)).toBeCloseTo(added, 11);
      expect(risingSlope(base, 11)).toBeCloseTo(risingSlope(base, 10) + 1 / (base + 10), 9);
      expect(risingCurvature(base, 11) / (risingCurvature(base, 10) - 1 / (base + 10) ** 2)).toBeCloseTo(
        1,
        9,
      );
    }
  });

  it('are empty for a count of 0, whatever the base', () => {
    for (const base of [1e-20, 1, 1e12]) {
      expect([logRisingFactorial(base, 0), risingSlope(base, 0), risingCurvature(base, 0)]).toEqual([
        0, 0, 0,
      ]);
    }
  });
});
