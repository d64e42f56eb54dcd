import { expect, test } from 'vitest';
import { channelTotals } from '../../../src/planning/channel-totals.ts';
import { conversionShare } from '../../../src/planning/conversion-share.ts';
import { buildMarket } from '../../builders/market.ts';

const market = buildMarket({
  channels: ['email', 'store', 'zine'],
  segments: ['a', 'b'],
  stages: ['consideration', 'purchase'],
  counts: [
    { channel: 'email', stage: 'consideration', exposures: 900, conversions: 400 },
    { channel: 'email', segment: 'a', conversions: 10, cost: 5 },
    { channel: 'email', segment: 'b', exposures: 50, conversions: 5, revenue: 90 },
    { channel: 'store', conversions: 45 },
  ],
});
const totals = market.channels.map((_, channel) => channelTotals(market, channel));

test('totals keep the stages apart: readers are no buyers', () => {
  expect(totals[0]).toEqual({
    exposures: 950,
    conversions: 415,
    cost: 5,
    revenue: 90,
    stages: [
      { stage: 'consideration', exposures: 900, conversions: 400 },
      { stage: 'purchase', exposures: 50, conversions: 15 },
    ],
  });
  expect(totals[2]).toEqual({ exposures: null, conversions: null, cost: null, revenue: null, stages: [] });
});

test('a channel’s conversions of a stage ÷ those of all channels there', () => {
  // 10 + 5 of 60.
  expect(conversionShare(totals, 'purchase', 0)).toBe(0.25);
  expect(conversionShare(totals, 'purchase', 1)).toBe(0.75);
  expect(conversionShare(totals, 'purchase', 2)).toBeNull();
  expect(conversionShare(totals, undefined, 0)).toBeNull();
});
