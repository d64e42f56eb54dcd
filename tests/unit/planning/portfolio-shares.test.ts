import { expect, test } from 'vitest';
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
