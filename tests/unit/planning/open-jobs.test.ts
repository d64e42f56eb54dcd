import { describe, expect, test } from 'vitest';
import { markdownReporter } from '../../../src/report/markdown-reporter.ts';
import { planOf } from '../../builders/plan.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const usage = 'segment,channel,share\nStudents,Kiosk Nord,0.6\nStudents,Newsletter,0.3\n';
const one = { limits: { channels: 1 } };

describe('the job of a channel that nobody knows', () => {
  const sold = {
    'usage.csv': usage,
    'sales.csv':
      'segment,channel,stage,exposures,conversions\nStudents,Kiosk Nord,purchase,3000,600\nStudents,Newsletter,purchase,3000,60\n',
  };
  test('is selling, where all its conversions are at purchase', async () => {
    const plan = await planOf(sold, one);
    const [kiosk] = plan.channels;
    expect([kiosk?.id, kiosk?.tier, kiosk?.purpose.primary?.id]).toEqual(['kiosk-nord', 'focus', 'buy']);
    expect(kiosk?.nextStep).toMatch(/^Give it one job, selling,/);
    expect(plan.firstSteps[0]).toMatch(/^Kiosk Nord: give it one job, selling/);
    expect(await markdownReporter.render(plan, buildReportContext())).toContain(
      'Its job is to sell: all that it was counted to achieve is at Purchase.',
    );
  });

  test('is to be chosen, where no data tell', async () => {
    const { channels, firstSteps } = await planOf({ 'usage.csv': usage }, one);
    const kiosk = channels.find(({ id }) => id === 'kiosk-nord')!;
    expect([kiosk.tier, kiosk.purpose.primary]).toEqual(['focus', null]);
    expect(kiosk.nextStep).toMatch(/^Choose one job for it/);
    expect(firstSteps).toEqual([
      'Kiosk Nord: choose one job for it, which the data leave open, and do that one well.',
    ]);
  });

  test('follows the stage at which it is held or tried', async () => {
    // Equally many conversions at both stages: no job stands out. But at retention they come from half the contacts.
    const rows = Object.entries({ purchase: 3000, retention: 1500 }).map(
      ([stage, contacts]) =>
        `Students,Newsletter,${stage},3000,600\nStudents,Kiosk Nord,${stage},${contacts},300\n`,
    );
    const { channels } = await planOf(
      {
        'usage.csv': 'segment,channel,share\nStudents,Kiosk Nord,0.3\nStudents,Newsletter,0.6\n',
        'sales.csv': `segment,channel,stage,exposures,conversions\n${rows.join('')}`,
      },
      one,
    );
    const kiosk = channels.find(({ id }) => id === 'kiosk-nord')!;
    expect([kiosk.tier, kiosk.purpose.primary]).toEqual(['maintain', null]);
    expect(kiosk.nextStep).toMatch(/for helping customers at retention\./);
  });
});

test('there is something to do first, even where no kind of action has a step', async () => {
  const { channels, firstSteps } = await planOf(
    { 'usage.csv': usage },
    { ...one, active: ['website'], include: ['kiosk-nord'], limits: { channels: 1 } },
  );
  const [top] = channels;
  expect(top?.tier).toBe('next');
  expect(firstSteps).toEqual([`${top?.name}: ${top?.nextStep}`]);
});
