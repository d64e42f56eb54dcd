import { describe, expect, test } from 'vitest';
import { plannedHours } from '../../../src/planning/planned-hours.ts';
import { terminalReporter } from '../../../src/report/terminal-reporter.ts';
import { buildMarket } from '../../builders/market.ts';
import { planOf } from '../../builders/plan.ts';
import { buildReportContext } from '../../builders/report-context.ts';

/** Nobody knows the hours of the zine, which is by far the best; email takes 4, the flyer 2: the middle is 3. */
const tables = {
  'usage.csv':
    'segment,channel,share,effort_hours\na,zine,0.6,\na,email,0.5,4\na,flyer,0.2,2\n' +
    'b,zine,0.6,\nb,email,0.5,4\nb,flyer,0.2,2\n',
  'conversions.csv':
    'segment,channel,stage,exposures,conversions\na,zine,purchase,2000,400\na,email,purchase,2000,80\n' +
    'a,flyer,purchase,2000,60\nb,zine,purchase,2000,400\nb,email,purchase,2000,80\nb,flyer,purchase,2000,60\n',
};

test('the middle one of the known hours stands in for those that nobody knows', () => {
  const market = buildMarket({ channels: ['email', 'flyer', 'zine'] });
  expect(plannedHours(market)).toEqual(Array(3).fill({ hours: null, assumed: false }));
  market.channels[0]!.effortHours = 4;
  market.channels[1]!.effortHours = 2;
  expect(plannedHours(market)).toEqual([
    { hours: 4, assumed: false },
    { hours: 2, assumed: false },
    { hours: 3, assumed: true },
  ]);
});

describe('hours that are counted', () => {
  test('are shown, with what they are', async () => {
    const plan = await planOf(tables, { limits: { hours: 5 } });
    expect(plan.channels.find(({ id }) => id === 'zine')?.effortHours).toBe(3);
    expect(plan.portfolio).toMatchObject({ everywhereHours: 9, hoursAssumed: ['zine'] });
    const text = await terminalReporter.render(plan, buildReportContext());
    expect(text).toMatch(/zine .* ~3\n/);
    expect(text).toMatch(/~ Hours of zine are assumed/);
  });

  test('say so where they end the list', async () => {
    const { summary } = await planOf(tables, { limits: { hours: 2.5 } });
    expect(summary.join(' ')).toContain(
      'takes an assumed 3 hours a week; of 2.5 hours no plan has room for it',
    );
  });
});

describe('hours of channels that end', () => {
  /** Nobody knows the hours of the zine. */
  const ending = {
    'usage.csv': 'channel,share,effort_hours\nemail,0.7,4\nflyer,0.2,2\nfair,0.3,10\nzine,0.1,\n',
    'conversions.csv':
      'channel,stage,exposures,conversions\nemail,purchase,9000,900\nflyer,purchase,2000,60\n' +
      'fair,purchase,2000,60\nzine,purchase,2000,60\n',
  };

  test('are the same in summary, first steps and card, with what they are', async () => {
    const plan = await planOf(ending, { limits: { channels: 1 }, exclude: ['flyer', 'zine'] });
    // 2 and the 4 of the middle one of 2, 4 and 10.
    expect(plan.summary.join(' ')).toMatch(/take about 6 hours a week/);
    expect(plan.firstSteps.join(' ')).toMatch(/move their roughly 6 hours a week to /);
    const stepOf = (channel: string) => plan.channels.find(({ id }) => id === channel)!.nextStep;
    expect(stepOf('zine')).toMatch(/move its roughly 4 hours a week /);
    expect(stepOf('flyer')).toMatch(/move its 2 hours a week /);
    // 4 of 20.
    expect(plan.headline).toMatch(/for about 20% of the hours\./);
    const stated = { ...ending, 'usage.csv': ending['usage.csv'].replace('0.1,', '0.1,4') };
    expect((await planOf(stated, { limits: { channels: 1 } })).headline).toMatch(/for 20% of the hours\./);
  });
});

describe('a better channel that no limit has room for', () => {
  test('is named in the headline', async () => {
    const { headline, portfolio } = await planOf(tables, { limits: { hours: 2.5 } });
    expect(portfolio.selected).toEqual(['flyer']);
    expect(headline).toMatch(
      /zine would add [\d.]+ points, more than any chosen channel carries, but takes an assumed 3 hours a week, for which a limit of 2\.5 hours has no room\./,
    );
  });

  test('is not, where it is chosen', async () => {
    const { headline } = await planOf(tables, { limits: { hours: 3 } });
    expect(headline).not.toContain('has no room');
  });
});
