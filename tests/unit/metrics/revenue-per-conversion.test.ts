import { expect, test } from 'vitest';
import type { Targets } from '../../../src/metrics/metric.ts';
import { revenuePerConversion } from '../../../src/metrics/revenue-per-conversion.ts';
import { buildEvidence, buildMarket, type MarketSketch } from '../../builders/market.ts';

const measured = (sketch: MarketSketch, targets: Targets = { stage: -1 }) =>
  revenuePerConversion.measure(buildEvidence(buildMarket(sketch), { targets }));

/** One row of a table: revenue, conversions. */
const row = (revenue: number, conversions: number) => ({
  conversions,
  valueRows: { count: 1, revenue, conversions, squares: revenue ** 2 / conversions },
});
const channels = ['email', 'kiosk', 'store'];
// Means 50 and 10; with one row a cell k = 10, so Z = 10/20 and 30/40. Collective (.5·50 + .75·10) ÷ 1.25 = 26.
// Email .5·50 + .5·26 = 38, store .75·10 + .25·26 = 14.
const counts = [
  { channel: 'email', ...row(500, 10) },
  { channel: 'store', ...row(300, 30) },
];

test('is drawn toward the mean of the stage the less, the more conversions it rests on', () => {
  const { value, par, missing } = measured({ channels, counts });
  expect([...value]).toEqual([expect.closeTo(38, 12), Number.NaN, expect.closeTo(14, 12)]);
  // Par is the geometric mean, for all cells: √(38 · 14).
  expect([...par]).toEqual(channels.map(() => expect.closeTo(Math.sqrt(38 * 14), 12)));
  expect(missing(1)).toBe('no-revenue');
});

test('rows of a cell that agree while cells differ leave nothing to chance: the means stand', () => {
  const twice = (revenue: number, conversions: number) => ({
    conversions: 2 * conversions,
    valueRows: {
      count: 2,
      revenue: 2 * revenue,
      conversions: 2 * conversions,
      squares: (2 * revenue ** 2) / conversions,
    },
  });
  const { value } = measured({
    channels: ['email', 'store'],
    counts: [
      { channel: 'email', ...twice(500, 10) },
      { channel: 'store', ...twice(300, 30) },
    ],
  });
  expect([...value]).toEqual([expect.closeTo(50, 10), expect.closeTo(10, 10)]);
});

test('where only the whole audience has revenue its value holds for every segment', () => {
  const { value } = measured({
    channels: ['email'],
    segments: ['a', 'b'],
    counts: [{ segment: 'everyone', ...row(500, 10) }],
  });
  expect([...value]).toEqual([50, 50]);
});

test('a target return sets par, in its stage: revenue per cost × what a conversion may cost', () => {
  const stages = ['consideration', 'purchase'] as const;
  const both = stages.flatMap((stage) => counts.map((count) => ({ ...count, stage })));
  const sketch = { channels, stages, counts: both };
  const geometric = expect.closeTo(Math.sqrt(38 * 14), 10);
  // 4 · 5
  expect([...measured(sketch, { stage: 1, cpa: 5, roas: 4 }).par]).toEqual([
    ...channels.map(() => geometric),
    20,
    20,
    20,
  ]);
  // Without a target for costs their own par counts: 80 ÷ 10 conversions = 8, times 4.
  // The same costs in the other stage set nothing there.
  const costed = {
    ...sketch,
    counts: both.map((count) => (count.channel === 'email' ? { ...count, cost: 80 } : count)),
  };
  const { par } = measured(costed, { stage: 1, roas: 4 });
  expect([par[0], par[3]]).toEqual([geometric, expect.closeTo(32, 10)]);
  // And where no costs are known a return cannot be held against anything.
  expect([...measured(sketch, { stage: 1, roas: 4 }).par]).toEqual(
    [...channels, ...channels].map(() => geometric),
  );
});
