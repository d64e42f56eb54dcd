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

test('a channel’s conversions of a stage ÷ those of all channels there', () => {
  // 10 + 5 of 60.
  expect(conversionShare(totals, 'purchase', 0)).toBe(0.25);
  expect(conversionShare(totals, 'purchase', 1)).toBe(0.75);
  expect(conversionShare(totals, 'purchase', 2)).toBeNull();
  expect(conversionShare(totals, undefined, 0)).toBeNull();
});
