import { expect, test } from 'vitest';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { planOf } from '../../../builders/plan.ts';

const sales = (more = '') =>
  `channel,stage,exposures,conversions,cost\nStore,purchase,2000,200,\nDisplay ads,purchase,900000,90,4000\nGoogle Ads,purchase,5000,300,3000\n${more}`;
const usage = (more = '') =>
  `segment,channel,share\nall,Store,.6\nall,Display ads,.5\nall,Google Ads,.5\n${more}`;
const stepsOf = ({ firstSteps, channels }: Analysis) => [
  firstSteps.find((step) => step.startsWith('Display ads'))!,
  channels.find(({ id }) => id === 'display-ads')!.nextStep,
];
const sayings = (plan: Analysis) => [
  ...stepsOf(plan),
  plan.budget!.warnings.find(({ code }) => code === 'freed')!.text,
];

test('first steps, card and split say the same of money that becomes free', async () => {
  const plain = await planOf(
    { 'usage.csv': usage(), 'sales.csv': sales() },
    { limits: { channels: 2 }, targets: { cpa: 20 } },
  );
  for (const text of sayings(plain)) {
    expect(text).toMatch(/keep (the|their) money/);
    // There is nothing to pilot.
    expect(text).not.toMatch(/pilot|Store/);
  }
  const fresh = await planOf(
    // With 50,000 contacts the middle channel settles a pilot in less than the time of the data.
    {
      'usage.csv': usage('all,TikTok,.55\n'),
      'sales.csv': sales().replace('5000,300,3000', '50000,300,3000'),
    },
    { limits: { channels: 2 }, targets: { cpa: 20 }, active: ['store', 'display-ads', 'google-ads'] },
  );
  expect(fresh.channels.find(({ id }) => id === 'tiktok')!.pilot?.tooLong).toBe(false);
  for (const text of sayings(fresh)) expect(text).toMatch(/pay the pilots/);
});

test('a given budget is split, and the others point to the split', async () => {
  const plan = await planOf(
    { 'usage.csv': usage(), 'sales.csv': sales() },
    { limits: { channels: 2, budget: 6000 }, targets: { cpa: 20 } },
  );
  expect(plan.budget!.warnings.map(({ code }) => code)).not.toContain('freed');
  const [first, step] = stepsOf(plan);
  expect(first).toMatch(/split of the budget says/);
  expect(step).toMatch(/split of the budget says/);
});

test('nothing is said of money that nobody stated, whatever others cost', async () => {
  // Google Ads has a cost, and is split; what Display ads cost is not stated.
  const unknown = sales().replace('900000,90,4000', '900000,90,');
  for (const limits of [{ channels: 2 }, { channels: 2, budget: 3000 }]) {
    const plan = await planOf(
      { 'usage.csv': usage(), 'sales.csv': unknown },
      { limits, exclude: ['display-ads'] },
    );
    expect(plan.budget!.allocation.map(({ current }) => current)).toEqual([0, 3000, 0]);
    const [first, step] = stepsOf(plan);
    expect(first).toBe('Display ads: switch the campaigns off.');
    expect(step).toMatch(/watch for two weeks whether anything else falls\.$/);
  }
});

test('no pilot is paid that nobody could wait for', async () => {
  // WhatsApp has 30 contacts in the time of the data, and would need hundreds.
  const plan = await planOf(
    {
      'usage.csv': usage('all,WhatsApp,.55\n'),
      'sales.csv': sales('WhatsApp,purchase,30,2,\n'),
    },
    { limits: { channels: 2 }, targets: { cpa: 20 } },
  );
  const tests = plan.channels.filter(({ tier }) => tier === 'test');
  expect(tests.map(({ id, pilot }) => [id, pilot?.tooLong])).toEqual([['whatsapp', true]]);
  for (const text of sayings(plan)) expect(text).not.toMatch(/pilot/);
});
