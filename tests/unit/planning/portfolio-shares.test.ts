import { expect, test } from 'vitest';
import { portfolioShares } from '../../../src/planning/portfolio-shares.ts';
import type { RatePosterior } from '../../../src/statistics/estimate-rates.ts';
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
  // Nothing is known of these channels, so the rate is their only factor and contacts alone count.
  const share = await shareOf({
    'sales.csv':
      'segment,channel,stage,exposures,conversions\na,alpha,purchase,1000,10\na,beta,purchase,500,10\na,gamma,purchase,1,0\n',
  });
  expect(share('a', 'alpha')).toEqual([0.8, 'contacts']);
  expect(share('a', 'beta')).toEqual([expect.closeTo(0.4, 12), 'contacts']);
  expect(share('a', 'gamma')).toEqual([0.02, 'contacts']);
  const unknown = await shareOf({ 'sales.csv': 'segment,channel,conversions\na,email,10\na,sms,10\n' });
  expect(unknown('a', 'email')).toEqual([0.5, 'unknown']);
});

test('idle contacts do not make a channel large: what it serves is in proportion to what it converts', () => {
  const counts = { trials: [1000, 100], successes: [20, 20] };
  const market = buildMarket({
    channels: ['banner', 'stall'],
    segments: ['a'],
    counts: counts.trials.map((exposures, index) => ({
      segment: 'a',
      channel: ['banner', 'stall'][index]!,
      exposures,
      conversions: counts.successes[index]!,
    })),
  });
  const evidence = buildEvidence(market);
  const mean = Float64Array.of(0.02, 0.2);
  const rates = [{ ...evidence.rates[0]!, posterior: { mean } as RatePosterior }];
  // Ten times the rate, but twice the response: 1,000 · .02 ÷ .5 = 40 and 100 · .2 ÷ 1 = 20.
  const response = Float64Array.of(0.5, 1);
  const { value } = portfolioShares({ ...evidence, rates }, response);
  expect([...value]).toEqual([0.8, 0.4]);
  // Both converted 20, and serve the same.
  expect(value[0]! * response[0]!).toBeCloseTo(value[1]! * response[1]!, 12);
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
  const { value, origin } = portfolioShares(
    buildEvidence(market, { shares: measured }),
    new Float64Array(4).fill(1),
  );
  expect([...value]).toEqual([0.9, 0.1, 0.3, 0.1]);
  expect(origin).toEqual(['measured', 'everyone', 'everyone', 'everyone']);
  // That is enough for reach not to be guessed from contacts.
  const alone = portfolioShares(buildEvidence(market), new Float64Array(4).fill(1));
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
  const { value, origin } = portfolioShares(buildEvidence(market), new Float64Array(6).fill(1));
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
  const { value, origin } = portfolioShares(
    buildEvidence(market, { shares: measured }),
    new Float64Array(4).fill(1),
  );
  // The size-weighted mean would be .085. Middles of the weights: 21, 70, 110; half of them all is 61.
  expect(value[3]).toBeCloseTo(0.01 + (0.01 * (61 - 21)) / (70 - 21), 12);
  expect(origin[3]).toBe('channel');
});
