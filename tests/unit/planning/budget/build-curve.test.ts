import { describe, expect, test } from 'vitest';
import { buildCurve, type CurveRequest } from '../../../../src/planning/budget/build-curve.ts';
import type { ChannelSeries } from '../../../../src/planning/budget/sum-periods.ts';
import { createRandom } from '../../../../src/statistics/random.ts';
import { budgetConstants } from './budget-constants.ts';

/** Spend and conversions of one period after the other, `apart` periods from each other. */
const request = (points: [spend: number, outcome: number][], apart = 1) => {
  const spend = points.reduce((sum, [own]) => sum + own, 0);
  const conversions = points.reduce((sum, [, own]) => sum + own, 0);
  const periods = points.map(([own, outcome], index) => ({
    at: index * apart,
    month: 0,
    spend: own,
    outcome,
  }));
  const series: ChannelSeries = {
    ...{ spend, conversions, periods, unpriced: 0, rhythm: apart },
    outcomes: new Map(periods.map(({ at, outcome }) => [at, outcome])),
  };
  return { channel: 3, series, current: spend / points.length, measured: conversions / points.length };
};
const build = (wanted: CurveRequest) => buildCurve(wanted, budgetConstants(2000), createRandom(1));
const varied = (count: number) =>
  Array.from({ length: count }, (_, at): [number, number] => [100 + 20 * (at % 5), 30 + 3 * (at % 5)]);

describe('enough periods', () => {
  test('eight are fitted', () => {
    const { curve, warnings } = build(request(varied(8)));
    expect(curve).toMatchObject({ basis: 'measured', periods: 8, zeroSpendPeriods: 0, monthEffects: false });
    expect(curve!.draws).toHaveLength(2000);
    expect(warnings).toEqual([]);
  });

  test('spend that hardly varied is said to', () => {
    const { curve, warnings } = build(request(Array.from({ length: 10 }, (_, at) => [100 + (at % 2), 30])));
    expect(curve?.basis).toBe('measured');
    // Five times 100 and five times 101: deviation √(10 · .25 ÷ 9) ÷ 100.5.
    expect(warnings).toEqual([
      { code: 'spend-barely-varied', channel: 3, variation: expect.closeTo(Math.sqrt(2.5 / 9) / 100.5, 12) },
    ]);
  });
});

describe('too little for a fit: through today’s point with the prior’s exponent and no base', () => {
  test('seven periods', () => {
    const { curve, warnings } = build(request(varied(7)));
    expect(warnings).toEqual([{ code: 'few-periods', channel: 3, periods: 7 }]);
    expect(curve).toMatchObject({ basis: 'assumed', base: 0, exponent: 0.7, dispersion: null });
    const { current, measured } = request(varied(7));
    expect(curve!.scale * current ** 0.7).toBeCloseTo(measured, 9);
    // .7 ± 1.645 · .15, cut at 1 as in a truncated normal: .452 and .920 (scipy's truncnorm).
    expect(curve!.exponentInterval[0]).toBeCloseTo(0.452, 1);
    expect(curve!.exponentInterval[1]).toBeCloseTo(0.92, 1);
  });

  test('today’s conversions are as unsure as overdispersed counts: ± √(2 ÷ all of them)', () => {
    const { current, measured, ...rest } = request(varied(7));
    const { curve } = build({ current, measured, ...rest });
    const levels = curve!.draws.map(({ scale, exponent }) => (scale * current ** exponent) / measured);
    const mean = levels.reduce((sum, own) => sum + own, 0) / levels.length;
    const variance = levels.reduce((sum, own) => sum + (own - mean) ** 2, 0) / levels.length;
    // Two thousand draws of a spread of .09 know their mean to .002.
    expect(Math.abs(mean - 1)).toBeLessThan(0.01);
    expect(variance / (2 / rest.series.conversions!)).toBeCloseTo(1, 0);
  });

  test('rows that come less often than the file’s periods', () => {
    const { curve, warnings } = build(request(varied(12), 4));
    expect(curve?.basis).toBe('assumed');
    expect(warnings).toEqual([{ code: 'other-rhythm', channel: 3, periods: 12 }]);
  });
});

describe('no curve', () => {
  test('without spend there is none, and nothing to say', () => {
    expect(build({ ...request(varied(8)), current: 0 })).toEqual({ curve: null, warnings: [] });
  });

  test('without conversions, or with none stated', () => {
    for (const conversions of [0, null] as const)
      expect(build({ ...request(varied(8)), measured: conversions })).toEqual({
        curve: null,
        warnings: [{ code: 'no-response', channel: 3, conversions }],
      });
  });
});
