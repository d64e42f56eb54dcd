import { expect, test } from 'vitest';
import { channelTotals } from '../../../src/planning/channel-totals.ts';
import { conversionShare } from '../../../src/planning/conversion-share.ts';
import { buildMarket } from '../../builders/market.ts';
import { planOf } from '../../builders/plan.ts';

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

test('a slip brings no share for which a channel below average would stay', async () => {
  // Zine brings 20 of 860; the 900 of 10 contacts are a typing error, and with them it would bring more than half.
  const sales =
    'channel,segment,exposures,conversions\nStore,a,2000,200\nStore,b,2000,210\nEmail,a,2000,220\nEmail,b,2000,210\n' +
    'Zine,a,2000,20\nZine,b,10,900\n';
  const usage =
    'channel,segment,share\nStore,a,.6\nStore,b,.6\nEmail,a,.6\nEmail,b,.6\nZine,a,.05\nZine,b,.05\n';
  const { channels } = await planOf({ 'sales.csv': sales, 'usage.csv': usage }, { limits: { channels: 2 } });
  expect(channels.find(({ id }) => id === 'zine')).toMatchObject({ tier: 'stop' });
});
