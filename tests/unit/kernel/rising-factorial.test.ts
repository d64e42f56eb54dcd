import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';
import { describe, expect, it } from 'vitest';
import { logRisingFactorial, risingCurvature, risingSlope } from '../../../src/kernel/rising-factorial.ts';

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

  it('are those of stdlib’s gamma functions, from tiny to large', () => {
    for (const base of [1e-6, 0.03, 1, 9.99, 10, 37.5, 1e4])
      for (const count of [0.25, 2.5, 11, 40.5, 1e3, 1e6]) {
        const [to, from] = [base + count, base];
        // Their differences lose what the values have in common.
        const close = (value: number, authority: number, size: number) =>
          expect(Math.abs(value - authority)).toBeLessThan(4e-15 * size + 1e-13 * Math.abs(authority));
        close(logRisingFactorial(base, count), gammaln(to) - gammaln(from), Math.abs(gammaln(to)) + 1);
        close(risingSlope(base, count), digamma(to) - digamma(from), Math.abs(digamma(to)) + 1);
        close(risingCurvature(base, count), trigamma(to) - trigamma(from), trigamma(from));
      }
  });
});
