import { expect, test } from 'vitest';
import { channelTotals, totalsAt } from '../../../src/planning/channel-totals.ts';
import { buildMarket, type MarketSketch } from '../../builders/market.ts';

const nothing = { exposures: null, conversions: null, cost: null, revenue: null };
const marketOf = (counts: NonNullable<MarketSketch['counts']>) =>
  buildMarket({
    channels: ['email', 'zine'],
    segments: ['a', 'b'],
    stages: ['awareness', 'consideration', 'purchase'],
    counts,
  });
const market = marketOf([
  { stage: 'awareness', cost: 30 },
  { stage: 'consideration', exposures: 900, conversions: 400, trials: 900, successes: 400 },
  // Conversions without contacts, and contacts with their conversions: a rate can rest on the latter alone.
  { segment: 'a', conversions: 60, cost: 5 },
  { segment: 'b', exposures: 50, conversions: 5, trials: 50, successes: 5, revenue: 90 },
]);

test('totals keep the stages apart: readers are no buyers', () => {
  expect(channelTotals(market, 0)).toEqual({
    exposures: 950,
    conversions: 465,
    cost: 35,
    revenue: 90,
    stages: [
      { ...nothing, stage: 'awareness', trials: 0, successes: 0, cost: 30 },
      { ...nothing, stage: 'consideration', exposures: 900, conversions: 400, trials: 900, successes: 400 },
      {
        ...{ stage: 'purchase', exposures: 50, conversions: 65, trials: 50, successes: 5 },
        ...{ cost: 5, revenue: 90 },
      },
    ],
  });
  expect(channelTotals(market, 1)).toEqual({ ...nothing, stages: [] });
});

test('a stage of which the rows say nothing has no totals', () => {
  expect(totalsAt(channelTotals(market, 0), 'awareness')).toMatchObject({ cost: 30 });
  expect(totalsAt(channelTotals(market, 0), 'loyalty')).toBeUndefined();
  expect(totalsAt(channelTotals(market, 0), undefined)).toBeUndefined();
});

test('slips are told, and no rate rests on them; nor on what was guessed', () => {
  const counts = { exposures: 50, conversions: 500, trials: 50, successes: 500 };
  const [slip, reliable] = [marketOf([counts]), marketOf([{ trials: 0, successes: 0 }])];
  expect(channelTotals(slip, 0, reliable).stages).toEqual([
    {
      ...{ stage: 'purchase', exposures: 50, conversions: 500, trials: 0, successes: 0 },
      ...{ cost: null, revenue: null },
    },
  ]);
  const guessed = marketOf([{ trials: 100, successes: 3, estimated: true, cost: 1 }]);
  expect(channelTotals(guessed, 0).stages).toMatchObject([{ cost: 1, trials: 0, successes: 0 }]);
});
