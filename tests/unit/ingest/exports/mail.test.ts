import { describe, expect, it } from 'vitest';
import { cells, fixture, readExports } from '../read-exports.ts';
import { bySource } from './by-source.ts';

// All totals were added up by hand from the rows of the fixtures.
describe('mailchimp', () => {
  it('counts deliveries, clicks and orders, never opens', async () => {
    const observations = await readExports([fixture('mailchimp.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/consideration/email-newsletter': { exposures: 7_990, conversions: 340 },
      'everyone/purchase/email-newsletter': { exposures: 340, conversions: 35, revenue: 3_040.75 },
    });
    expect(observations.inputs[0]).toMatchObject({
      period: { from: '2026-05-05', to: '2026-05-19' },
      unusedColumns: expect.arrayContaining(['Unique Opens', 'Total Opens', 'Open Rate']),
    });
  });

  it('yields to analytics, which count the newsletter as e-mail', async () => {
    const observations = await readExports(
      [fixture('mailchimp.csv'), fixture('ga4-traffic-en.csv')],
      bySource,
    );
    const found = cells(observations);
    expect(found['everyone/purchase/email']).toEqual({ exposures: 1_200, conversions: 75, revenue: 6_000 });
    expect(found).not.toHaveProperty('everyone/purchase/email-newsletter');
    // Mails that were clicked and visits that engaged make no common rate: analytics counts there, too.
    expect(found).not.toHaveProperty('everyone/consideration/email-newsletter');
    expect(found).toHaveProperty('everyone/consideration/email');
  });
});

describe('klaviyo', () => {
  it('tells mails from text messages, and counts buyers', async () => {
    const observations = await readExports([fixture('klaviyo.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/consideration/email-newsletter': { exposures: 7_990, conversions: 340 },
      'everyone/consideration/sms': { exposures: 500, conversions: 60 },
      'everyone/purchase/email-newsletter': { exposures: 340, conversions: 35, revenue: 3_040.75 },
      'everyone/purchase/sms': { exposures: 60, conversions: 5, revenue: 399.25 },
    });
    expect(observations.inputs[0]!.period).toEqual({ from: '2026-05-05', to: '2026-05-28' });
  });
});
