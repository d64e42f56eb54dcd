import { expect, test } from 'vitest';
import { pearsonDispersion } from '../../../../src/statistics/response/pearson-dispersion.ts';
import { layOutResponse, type ResponsePeriod } from '../../../../src/statistics/response/response-model.ts';

const priors = { exponentMean: 0.7, exponentSpread: 0.15, noBase: 0.3, monthSpread: 0.2, monthPeriods: 99 };

/** At a flat curve of 10 outcomes a period. */
function dispersionOf(outcomes: number[]) {
  const periods: ResponsePeriod[] = outcomes.map((outcome) => ({ spend: 5, outcome, month: 0 }));
  const none = new Float64Array();
  return pearsonDispersion(layOutResponse(periods, priors), {
    ...{ weight: 1, exponent: 0.5, exponentWidth: 0, share: 0.3, shareWidth: 0 },
    conditional: {
      ...{ level: 10, months: none, levelVariance: 1, logEvidence: 0 },
      ...{ monthInformation: none, monthCoupling: none },
    },
  });
}

test('Σ (y − μ)² ÷ μ over periods − 3', () => {
  // Five periods 10 away from 10: 5 · 100 ÷ 10 = 50 over 5 − 3 = 2.
  expect(dispersionOf([20, 0, 20, 0, 20])).toBeCloseTo(25, 12);
});

test('is at least 1, and 1 where no freedom is left', () => {
  expect(dispersionOf([10, 10, 10, 10, 11])).toBe(1);
  expect(dispersionOf([20, 0, 20])).toBe(1);
});
