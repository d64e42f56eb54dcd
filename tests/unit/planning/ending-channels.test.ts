import { describe, expect, test } from 'vitest';
import { planOf } from '../../builders/plan.ts';

/** The newsletter and display ads convert far below par; the one brings 300 of 1,950 orders (15 %), the other 25. */
const tables = {
  'usage.csv':
    'channel,share\nGoogle Ads,0.6\nFacebook Ads,0.6\nWebsite,0.7\nNewsletter,0.1\nDisplay ads,0.1\nFlyer,0.1\n',
  'conversions.csv':
    'channel,stage,exposures,conversions,cost,revenue\nGoogle Ads,purchase,10000,800,9000,40000\n' +
    'Facebook Ads,purchase,10000,500,9000,25000\nWebsite,purchase,10000,300,,15000\n' +
    'Newsletter,purchase,100000,300,0,12000\nDisplay ads,purchase,50000,25,9000,900\n' +
    'Flyer,purchase,50000,25,2000,900\n',
};
const settings = { limits: { channels: 3 } };

describe('a channel below average', () => {
  test('stays where it brings a good part of the orders, and says what is at risk', async () => {
    const { channels } = await planOf(tables, settings);
    const newsletter = channels.find(({ id }) => id === 'email-newsletter')!;
    expect(newsletter.tier).toBe('maintain');
    expect(newsletter.reasons.join(' ')).toContain(
      'it brings 300 of 1,950 conversions at purchase (15%), with a revenue of €12,000, at no cost in money: too much to give up',
    );
  });

  test('ends where it brings few, and the first steps name every one that ends', async () => {
    const { channels, firstSteps } = await planOf(tables, settings);
    const stopped = channels.filter(({ tier }) => tier === 'stop').map(({ id }) => id);
    expect(stopped.sort()).toEqual(['display-ads', 'flyer']);
    expect(firstSteps.join('\n')).toMatch(/Display ads: switch the campaigns off/);
    expect(firstSteps.join('\n')).toMatch(/Flyer: wind it down and move its/);
  });
});

test('only a place of the brand’s own is announced to those who lose a channel', async () => {
  const stepOf = async (name: string) => {
    const renamed = Object.fromEntries(
      Object.entries(tables).map(([file, text]) => [file, text.replaceAll('Website', name)]),
    );
    const { channels, portfolio } = await planOf(renamed, settings);
    expect(portfolio.selected).toHaveLength(3);
    return channels.find(({ tier, family }) => tier === 'stop' && family !== 'paid')!.nextStep;
  };
  expect(await stepOf('Website')).toContain('announce where to find you (Website)');
  expect(await stepOf('Instagram')).not.toContain('announce');
  expect(await stepOf('Kiosk Nord')).not.toContain('announce');
});

test('hours that a limit has no room for become free', async () => {
  // Three channels of 4 hours are chosen; the flyer's 4 hours fit beside them, or 1 of them, or none.
  const hours = new Map(['google-ads', 'facebook-ads', 'website', 'flyer'].map((id) => [id, 4]));
  const sayings = async (limit: number) => {
    const { channels, firstSteps, summary } = await planOf(tables, {
      limits: { channels: 3, hours: limit },
      hours,
    });
    const { nextStep } = channels.find(({ id }) => id === 'flyer')!;
    return [nextStep, firstSteps.find((step) => step.startsWith('Flyer'))!, summary.join(' ')];
  };
  const [step, first, summary] = await sayings(16);
  expect(step).toMatch(/move its 4 hours a week to Google Ads,/);
  expect(first).toMatch(/^Flyer: wind it down and move its 4 hours a week to /);
  expect(summary).toContain('that the chosen channels can use better.');
  const [some, firstSome] = await sayings(13);
  expect(some).toMatch(
    /move 1 of its 4 hours a week to Google Ads, .* The rest becomes free: the limit has no room/,
  );
  expect(firstSome).toMatch(
    /move 1 of its 4 hours .*; the limit has no room for the rest, which becomes free\.$/,
  );
  const [none, firstNone, summaryNone] = await sayings(12);
  expect(none).toMatch(/comparison\. Its 4 hours a week become free: the limit leaves/);
  expect(firstNone).toBe('Flyer: wind it down; its 4 hours a week become free.');
  expect(summaryNone).toMatch(
    /hours a week, which become free: the limit leaves the chosen channels no room/,
  );
});
