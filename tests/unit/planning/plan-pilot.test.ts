import { describe, expect, test } from 'vitest';
import type { PlanDecisions } from '../../../../src/planning/plan-decisions.ts';
import { pilotOf } from '../../../../src/planning/text/pilot-size.ts';
import { factorTable } from '../../../../src/scoring/factor-table.ts';
import { buildEvidence, buildMarket, fixedRates, noRates } from '../../../builders/market.ts';
import { buildProfile } from '../../../builders/profile.ts';

interface Sketch {
  rates?: (number | null)[];
  response?: number[];
  shares?: number[];
  job?: string;
}
/** A pilot of one channel in two stages and two segments: cells awareness a, b, purchase a, b. */
function pilot({ rates = [0.049, 0.07], response = [1, 1, 1, 1], shares = [0.5, 0.4], job }: Sketch = {}) {
  const market = buildMarket({
    channels: ['email'],
    segments: ['a', 'b'],
    stages: ['awareness', 'purchase'],
  });
  const evidence = buildEvidence(market, {
    rates: rates.map((rate) => (rate === null ? noRates : fixedRates([rate, rate]))),
  });
  // Of a plan only what was measured and decided about the channel matters here.
  const plan = {
    evidence,
    factors: factorTable(evidence, buildProfile({ rate: 1 })),
    scores: { response: Float64Array.from(response) },
    shares: { value: Float64Array.from(shares) },
    jobs: [job === undefined ? [] : [{ id: 'buy', stage: job, share: null, evidence: 'prior' }]],
  } as unknown as PlanDecisions;
  return pilotOf(plan, 0);
}

describe('size', () => {
  test('brings 30 conversions at par, rounded up to two digits', () => {
    // 30 ÷ .049 = 612.2
    expect(pilot()).toMatchObject({ contacts: 620, expected: 30, rate: expect.closeTo(0.049, 12) });
    // 30 ÷ .000123 = 243 902; 30 ÷ .4 = 75
    expect(pilot({ rates: [0.000123, null] }).contacts).toBe(250_000);
    expect(pilot({ rates: [0.4, null] }).contacts).toBe(75);
  });
  test('cannot be told where no stage has rates', () => {
    expect(pilot({ rates: [null, null] })).toMatchObject({ contacts: null, rate: null });
  });
});

describe('place', () => {
  const placeOf = (sketch: Sketch) => {
    const { stage, segment } = pilot(sketch).place;
    return [stage, segment];
  };
  test('is where response × share promises most', () => {
    // 1.2 · .4 = .48 in b is less than 1 · .5 in a; 1.3 · .4 = .52 is more.
    expect(placeOf({ response: [1, 1.2, 1, 1.2] })).toEqual([0, 0]);
    expect(placeOf({ response: [1, 1.2, 1, 1.3] })).toEqual([1, 1]);
  });
  test('is at the channel’s job, if that can be measured', () => {
    expect(placeOf({ job: 'purchase' })).toEqual([1, 0]);
    expect(placeOf({ job: 'purchase', rates: [0.05, null] })).toEqual([0, 0]);
  });
  test('is where something can be measured, even if less is promised there', () => {
    expect(placeOf({ rates: [null, 0.05], response: [9, 9, 1, 1] })).toEqual([1, 0]);
    expect(placeOf({ rates: [null, null], response: [1, 1, 9, 9] })).toEqual([1, 0]);
  });
});
