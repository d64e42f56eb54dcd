import { expect, test } from 'vitest';
import { planOf } from '../../../builders/plan.ts';

const rows =
  'channel,stage,exposures,conversions,cost\nStore,purchase,2000,200,\nDisplay ads,purchase,900000,90,4000\n' +
  'Google Ads,purchase,5000,300,3000\n';
const usage = 'channel,share\nStore,.6\nDisplay ads,.5\nGoogle Ads,.5\n';

const reasonsOf = async (more = '') => {
  const settings = { limits: { channels: 1 }, targets: { cpa: 20 } };
  const { channels } = await planOf({ 'usage.csv': usage, 'sales.csv': rows + more }, settings);
  const of = (channel: string) => channels.find(({ id }) => id === channel)!.reasons.join(' ');
  return { dear: of('display-ads'), kept: of('google-ads') };
};

test('beside the target a reason says whose money it counts, where there is other money, too', async () => {
  const plain = await reasonsOf();
  // 4,000 ÷ 90.
  expect(plain.dear).toMatch(/more than the target of €20\.00; so far it was €44\.44\./);
  expect(plain.kept).toMatch(/more than the target of €20\.00 is /);
  const more = 'Display ads,awareness,900000,9000,500\nGoogle Ads,awareness,5000,900,500\n';
  const elsewhere = await reasonsOf(more);
  expect(elsewhere.dear).toMatch(/€20\.00, by the money of that stage alone; so far it was €44\.44\./);
  expect(elsewhere.kept).toMatch(/€20\.00, by the money of that stage alone, is /);
});

test('beside the target stands what those cost whose cost is stated', async () => {
  // 4,000 ÷ 90, as without the 60 more of which nobody says what they cost.
  const { dear } = await reasonsOf('Display ads,purchase,1000,60,\n');
  expect(dear).toMatch(/so far it was €44\.44\./);
});
