import { expect, test } from 'vitest';
import { planOf } from '../../../builders/plan.ts';

/** Five channels that were counted well, of which only the store and Instagram are in use; display ads do 1/40 of par. */
const tables = {
  'usage.csv':
    'channel,share\nStore,0.7\nInstagram,0.6\nYouTube,0.3\nPinterest,0.2\nDisplay ads,0.3\nTikTok,0.02\n',
  'conversions.csv':
    'channel,stage,exposures,conversions\nStore,purchase,10000,900\nInstagram,purchase,10000,800\n' +
    'YouTube,purchase,10000,500\nPinterest,purchase,10000,400\nDisplay ads,purchase,100000,90\n',
};
const settings = { limits: { channels: 2 }, active: ['store', 'instagram'] };

test('what is known and not in use is begun without a test, or not at all', async () => {
  const { channels, firstSteps } = await planOf(tables, settings);
  const of = (id: string) => channels.find((channel) => channel.id === id)!;
  expect([of('youtube').tier, of('youtube').pilot]).toEqual(['next', null]);
  expect(of('youtube').nextStep).toMatch(
    /^It needs no test, for what it does is known: when the team has time for one more channel, begin here, /,
  );
  expect(of('youtube').reasons.join(' ')).toContain('(500 of 10,000)');
  expect(of('pinterest').nextStep).toMatch(/^It needs no test, .* begin after YouTube, /);
  expect(of('display-ads').tier).toBe('stop');
  expect(of('display-ads').nextStep).toBe(
    'Nothing to do: you are not there, and what was measured says to stay away.',
  );
  expect(of('display-ads').reasons[0]).toMatch(/a contact here is worth less than average/);
  expect(firstSteps.join(' ')).not.toMatch(/Display ads|YouTube|Pinterest/);
});
