import { expect, test } from 'vitest';
import { portfolioShares } from '../../../src/planning/portfolio-shares.ts';
import { buildEvidence, buildMarket, fixedShares } from '../../builders/market.ts';
import { planOf } from '../../builders/plan.ts';

const shareOf = async (tables: Record<string, string>) => {
  const plan = await planOf(tables);
  return (segment: string, channel: string) => {
    const cell = plan.cells.find((one) => one.segment === segment && one.channel === channel)!;
    return [cell.share, cell.shareOrigin];
  };
};

test('the channel elsewhere, then its family, then the lower quartile of the segment', async () => {
  const share = await shareOf({
    'audience.csv': 'segment,size\na,100\nb,300\nc,600\n',
    'usage.csv':
      'segment,channel,share\na,email-newsletter,.5\nb,email-newsletter,.3\na,instagram,.4\na,facebook,.2\na,store,.6\na,tiktok,.9\nb,store,.1\n',
    'sales.csv':
      'segment,channel,stage,exposures,conversions\na,snapchat,purchase,100,1\na,kiosk,purchase,100,1\n',
  });
  // (100·.5 + 300·.3) ÷ 400
  expect(share('c', 'email-newsletter')).toEqual([0.35, 'channel']);
  // Median of instagram .4, facebook .2, tiktok .9 in the segment.
  expect(share('a', 'snapchat')).toEqual([0.4, 'family']);
  // Of .2 .4 .5 .6 .9 the lower quartile is .4.
  expect(share('a', 'kiosk')).toEqual([0.4, 'segment']);
  expect(share('a', 'store')).toEqual([0.6, 'measured']);
});

test('without any usage, from contacts; without contacts, one half', async () => {
  const share = await shareOf({
    'sales.csv':
      'segment,channel,stage,exposures,conversions\na,email,purchase,1000,10\na,sms,purchase,500,10\na,push,purchase,1,0\n',
  });
  expect(share('a', 'email')).toEqual([0.8, 'contacts']);
  expect(share('a', 'sms')).toEqual([0.4, 'contacts']);
  expect(share('a', 'push')).toEqual([0.02, 'contacts']);
  const unknown = await shareOf({ 'sales.csv': 'segment,channel,conversions\na,email,10\na,sms,10\n' });
  expect(unknown('a', 'email')).toEqual([0.5, 'unknown']);
});

test('what tables say of the whole audience comes before any guess', () => {
  const market = buildMarket({
    channels: ['email', 'kiosk'],
    segments: ['a', 'b'],
    usage: [
      { segment: 'a', channel: 'email', share: 0.9 },
      { segment: 'everyone', channel: 'email', share: 0.3 },
      { segment: 'everyone', channel: 'kiosk', share: 0.1 },
    ],
  });
  const measured = fixedShares([0.9, undefined, undefined, undefined]);
  const { value, origin } = portfolioShares(buildEvidence(market, { shares: measured }));
  expect([...value]).toEqual([0.9, 0.1, 0.3, 0.1]);
  expect(origin).toEqual(['measured', 'everyone', 'everyone', 'everyone']);
  // That is enough for reach not to be guessed from contacts.
  const alone = portfolioShares(buildEvidence(market));
  expect([...alone.value]).toEqual([0.3, 0.1, 0.3, 0.1]);
  expect(new Set(alone.origin)).toEqual(new Set(['everyone']));
});

test('contacts of the whole audience fall to the segments by their size', () => {
  const market = buildMarket({
    channels: ['email', 'sms', 'store'],
    segments: ['a', 'b'],
    people: [100, 300],
    counts: [
      { segment: 'everyone', channel: 'email', exposures: 400 },
      { segment: 'a', channel: 'sms', exposures: 200 },
      { segment: 'everyone', channel: 'store', exposures: 200 },
    ],
  });
  const { value, origin } = portfolioShares(buildEvidence(market));
  // a: email ¼ · 400 = 100, sms 200, store 50: of the largest .8 · ½, .8, .8 · ¼. b: 300, none, 150.
  expect([...value]).toEqual([0.4, 0.8, 0.2, 0.8, 0.02, 0.4].map((share) => expect.closeTo(share, 12)));
  expect(new Set(origin)).toEqual(new Set(['contacts']));
});

test('one segment that is mad about a channel says little of the others', () => {
  const market = buildMarket({
    channels: ['telegram'],
    segments: ['students', 'families', 'runners', 'seniors'],
    people: [42, 56, 24, 61],
  });
  const measured = fixedShares([0.01, 0.02, 0.37, undefined]);
  const { value, origin } = portfolioShares(buildEvidence(market, { shares: measured }));
  // The size-weighted mean would be .085. Middles of the weights: 21, 70, 110; half of them all is 61.
  expect(value[3]).toBeCloseTo(0.01 + (0.01 * (61 - 21)) / (70 - 21), 12);
  expect(origin[3]).toBe('channel');
});
