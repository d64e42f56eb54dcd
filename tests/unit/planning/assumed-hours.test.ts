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
