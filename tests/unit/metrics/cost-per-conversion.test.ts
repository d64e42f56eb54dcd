import { describe, expect, test } from 'vitest';
import { costPerConversion } from '../../../src/metrics/cost-per-conversion.ts';
import type { Targets } from '../../../src/metrics/metric.ts';
import { buildEvidence, buildMarket, fixedRates, type MarketSketch, noRates } from '../../builders/market.ts';

function measured(sketch: MarketSketch, rates = noRates, targets: Targets = { stage: -1 }) {
  const market = buildMarket(sketch);
  return costPerConversion.measure(buildEvidence(market, { rates: market.stages.map(() => rates), targets }));
}
const one = { channels: ['email'] };
const valuesOf = (...args: Parameters<typeof measured>) => [...measured(...args).value];

describe('cost per conversion', () => {
  test('is cost ÷ (exposures × estimated rate)', () => {
    // 200 · .1 = 20 conversions are expected, whatever number was seen.
    const counts = [{ cost: 100, trials: 200, successes: 25, exposures: 200, conversions: 25 }];
    expect(valuesOf({ ...one, counts }, fixedRates([0.1]))).toEqual([5]);
  });
  test('is cost ÷ conversions where there are no exposures', () => {
    expect(valuesOf({ ...one, counts: [{ cost: 100, conversions: 25 }] })).toEqual([4]);
  });
  test('adds conversions that were counted without exposures to the expected ones', () => {
    // Of 30 conversions 10 belong to the 100 exposures: 100 · .2 + 20 = 40.
    const counts = [{ cost: 100, trials: 100, successes: 10, conversions: 30 }];
    expect(valuesOf({ ...one, counts }, fixedRates([0.2]))).toEqual([2.5]);
  });
  test('varies with the rate from draw to draw', () => {
    const { drawValues } = measured(
      { ...one, counts: [{ cost: 100, trials: 200 }] },
      fixedRates([0.1], [[0.05], [0.2]]),
    );
    const drawn = [0, 1].map((draw) => {
      const into = new Float64Array(1);
      drawValues!(draw, into);
      return into[0];
    });
    expect(drawn).toEqual([10, 2.5]);
  });
});

describe('where there is none', () => {
  test.each([
    ['no cost', { trials: 200 }, 'no-cost'],
    ['a cost of 0', { cost: 0, trials: 200 }, 'no-cost'],
    ['a cost without conversions', { cost: 100 }, 'no-conversions'],
    ['a cost with 0 conversions', { cost: 100, conversions: 0 }, 'no-conversions'],
  ])('%s', (_, counts, reason) => {
    const { value, missing } = measured({ ...one, counts: [counts] }, fixedRates([0.1]));
    expect([value[0], missing(0)]).toEqual([Number.NaN, reason]);
  });
});

describe('a cost of the whole audience', () => {
  const segments = ['a', 'b', 'c'];
  test('is shared by the conversions of all segments', () => {
    // 60 ÷ (10 + 20 + 0)
    const counts = [
      { segment: 'everyone', cost: 60 },
      { segment: 'a', conversions: 10 },
      { segment: 'b', conversions: 20 },
    ];
    expect(valuesOf({ ...one, segments, counts })).toEqual([2, 2, 2]);
  });
  test('has not paid for segments that state their own', () => {
    // a: 90 ÷ 10; b and c: 60 ÷ 20.
    const counts = [
      { segment: 'everyone', cost: 60 },
      { segment: 'a', conversions: 10, cost: 90 },
      { segment: 'b', conversions: 20 },
    ];
    expect(valuesOf({ ...one, segments, counts })).toEqual([9, 3, 3]);
  });
  test('is set against conversions of the whole audience where there are such', () => {
    // 60 ÷ 15, not ÷ 45
    const counts = [
      { segment: 'everyone', cost: 60, conversions: 15 },
      { segment: 'a', conversions: 30 },
    ];
    expect(valuesOf({ ...one, segments, counts })).toEqual([4, 4, 4]);
  });
});

describe('par', () => {
  const counts = [
    { channel: 'email', cost: 20, conversions: 10 },
    { channel: 'store', cost: 80, conversions: 10 },
    { channel: 'blog', conversions: 10 },
  ];
  const sketch = { channels: ['blog', 'email', 'store'], counts };
  test('is the geometric mean of the stage: √(2 · 8) = 4', () => {
    expect([...measured(sketch).par]).toEqual([1, 2, 3].map(() => expect.closeTo(4, 12)));
  });
  test('is the target, in its stage only', () => {
    const stages = ['consideration', 'purchase'] as const;
    const { par } = measured({ ...sketch, stages }, noRates, { stage: 1, cpa: 25 });
    expect([...par]).toEqual([Number.NaN, Number.NaN, Number.NaN, 25, 25, 25]);
  });
});
