import { describe, expect, it } from 'vitest';
import { cells, fixture, readExports, total } from '../read-exports.ts';

// All totals were added up by hand from the rows of the fixtures; where a file has a row of totals, they agree with it.
describe('google-ads', () => {
  it('reads what Excel calls Unicode text, by campaign type, and keeps the campaign "Gesamtpaket Brand"', async () => {
    const observations = await readExports([fixture('google-ads-en.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/display-ads': { exposures: 60_000, conversions: 150 },
      'everyone/awareness/google-ads': { exposures: 30_500, conversions: 2_000 },
      'everyone/awareness/shopping-ads': { exposures: 140_000, conversions: 2_100 },
      'everyone/awareness/video-ads': { exposures: 99_000, conversions: 300 },
      'everyone/purchase/display-ads': { exposures: 150, conversions: 1, cost: 45.44, revenue: 80 },
      'everyone/purchase/google-ads': { exposures: 2_000, conversions: 84.5, cost: 1_200, revenue: 7_605 },
      'everyone/purchase/shopping-ads': { exposures: 2_100, conversions: 31.5, cost: 634.56, revenue: 2_520 },
      'everyone/purchase/video-ads': { exposures: 300, cost: 120 },
    });
    expect(total(observations, 'exposures', 'awareness')).toBe(329_500);
    expect(total(observations, 'exposures', 'purchase')).toBe(4_550);
    expect(total(observations, 'conversions', 'purchase')).toBe(117);
    expect(total(observations, 'cost')).toBe(2_000);
    expect(total(observations, 'revenue')).toBe(10_205);
    expect(observations.currency).toBe('EUR');
    expect(observations.inputs[0]).toMatchObject({
      encoding: 'utf-16le',
      delimiter: '\t',
      skipped: { preamble: 2, total: 2 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('reads a German report', async () => {
    const observations = await readExports([fixture('google-ads-de.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/google-ads': { exposures: 10_500, conversions: 1_200 },
      'everyone/awareness/shopping-ads': { exposures: 140_000, conversions: 2_100 },
      'everyone/purchase/google-ads': { exposures: 1_200, conversions: 60.5, cost: 600, revenue: 5_445 },
      'everyone/purchase/shopping-ads': {
        exposures: 2_100,
        conversions: 31.5,
        cost: 1_034.56,
        revenue: 2_520,
      },
    });
    expect(observations.inputs[0]!.period).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });

  it('reads a Polish report by day', async () => {
    const observations = await readExports([fixture('google-ads-pl.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/display-ads': { exposures: 90_000, conversions: 405 },
      'everyone/awareness/google-ads': { exposures: 3_200, conversions: 640 },
      'everyone/awareness/shopping-ads': { exposures: 50_000, conversions: 600 },
      'everyone/purchase/display-ads': { exposures: 405, cost: 384.75 },
      'everyone/purchase/google-ads': { exposures: 640, conversions: 26.5, cost: 579.4, revenue: 8_160 },
      'everyone/purchase/shopping-ads': { exposures: 600, conversions: 21, cost: 660, revenue: 7_140 },
    });
    expect(total(observations, 'cost')).toBe(1_624.15);
    expect(observations.currency).toBe('PLN');
    expect(observations.inputs[0]!.period).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });

  it('takes everything for paid search where no column tells the type', async () => {
    const content = 'Campaign,Clicks,Impr.,Cost,Conversions\nBrand,100,900,50.25,4\n';
    const observations = await readExports([['report.csv', content]]);
    expect(cells(observations)['everyone/purchase/google-ads']).toEqual({
      exposures: 100,
      conversions: 4,
      cost: 50.25,
    });
  });
});

describe('microsoft-ads', () => {
  it('reads a report by device between its quoted preamble and its footer', async () => {
    const observations = await readExports([fixture('microsoft-ads.csv')]);
    expect(cells(observations)).toEqual({
      'computer/awareness/google-ads': { exposures: 4_000, conversions: 480 },
      'computer/awareness/shopping-ads': { exposures: 30_000, conversions: 300 },
      'computer/purchase/google-ads': { exposures: 480, conversions: 24, cost: 240, revenue: 2_160 },
      'computer/purchase/shopping-ads': { exposures: 300, conversions: 5, cost: 90.25, revenue: 425 },
      'smartphone/awareness/google-ads': { exposures: 2_500, conversions: 250 },
      'smartphone/purchase/google-ads': { exposures: 250, conversions: 8, cost: 110.5, revenue: 640 },
    });
    expect(observations.devices).toContainEqual(
      expect.objectContaining({ segment: 'smartphone', channel: 'google-ads', device: 'mobile' }),
    );
    expect(observations.inputs[0]).toMatchObject({
      skipped: { preamble: 9, footer: 1 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('reads the headers of the interface for programs', async () => {
    const content =
      '"CampaignName","Impressions","Clicks","Spend","Conversions","Revenue"\n"Brand","900","100","50.25","4","320.50"\n' +
      '"@2026 Microsoft Corporation. All rights reserved. "\n';
    const observations = await readExports([['report.csv', content]]);
    expect(cells(observations)['everyone/purchase/google-ads']).toEqual({
      exposures: 100,
      conversions: 4,
      cost: 50.25,
      revenue: 320.5,
    });
    expect(observations.inputs[0]).toMatchObject({ export: 'microsoft-ads', skipped: { footer: 1 } });
  });
});

describe('linkedin-ads', () => {
  it('reads decimal commas beside decimal points, and the period above the table', async () => {
    const observations = await readExports([fixture('linkedin-ads.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/linkedin': { exposures: 5_000, conversions: 20 },
      'everyone/purchase/linkedin': { exposures: 20, conversions: 3, cost: 200 },
    });
    expect(observations.currency).toBe('EUR');
    expect(observations.inputs[0]).toMatchObject({
      encoding: 'utf-16le',
      delimiter: '\t',
      skipped: { preamble: 4 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('takes leads for conversions when told so', async () => {
    const mappings = new Map([['conversions', ['Leads']]] as const);
    const observations = await readExports([fixture('linkedin-ads.csv')], { mappings });
    expect(cells(observations)['everyone/purchase/linkedin']).toEqual({
      exposures: 20,
      conversions: 1,
      cost: 200,
    });
  });

  it('knows a report that is only its preamble', async () => {
    const titles = 'Ad Performance Report (in UTC)\n"Report Start: May 1, 2026, 12:00 AM"\n';
    const observations = await readExports([
      ['empty.csv', titles],
      ['own.csv', 'channel,conversions\nemail,1\n'],
    ]);
    expect(observations.inputs[0]).toMatchObject({ export: 'linkedin-ads', rows: 2, usedRows: 0 });
  });
});

describe('tiktok-ads', () => {
  it('leaves out the row of totals, not the campaign "Total Body Workout"', async () => {
    const observations = await readExports([fixture('tiktok-ads.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/tiktok': { exposures: 50_000, conversions: 600 },
      'everyone/purchase/tiktok': { exposures: 600, conversions: 9, cost: 250 },
    });
    expect(observations.currency).toBe('EUR');
    expect(observations.inputs[0]).toMatchObject({
      skipped: { total: 1 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('counts purchases rather than what the campaign is optimised for', async () => {
    const content =
      'Campaign name,Spend,Impressions,Clicks (destination),Conversions,Complete payment,Total complete payment value\n' +
      'Spring,60.5,9000,120,40,3,210.25\n';
    const observations = await readExports([['report.csv', content]]);
    expect(cells(observations)['everyone/purchase/tiktok']).toEqual({
      exposures: 120,
      conversions: 3,
      cost: 60.5,
      revenue: 210.25,
    });
  });
});

describe('pinterest-ads', () => {
  it('counts clicks that leave for the website', async () => {
    const observations = await readExports([fixture('pinterest-ads.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/pinterest': { exposures: 20_000, conversions: 200 },
      'everyone/purchase/pinterest': { exposures: 200, conversions: 7, cost: 100, revenue: 460 },
    });
    expect(observations.inputs[0]!.period).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });
});

describe('snapchat-ads', () => {
  it('reads a report by week, which is no date', async () => {
    const observations = await readExports([fixture('snapchat-ads.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/snapchat': { exposures: 70_000, conversions: 500 },
      'everyone/purchase/snapchat': { exposures: 500, conversions: 6, cost: 150, revenue: 282.5 },
    });
    expect(observations.currency).toBeUndefined();
    expect(observations.inputs[0]).not.toHaveProperty('period');
  });
});

describe('amazon-ads', () => {
  it('reads an English report of search terms', async () => {
    const observations = await readExports([fixture('amazon-ads-en.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/amazon': { exposures: 20_000, conversions: 300 },
      'everyone/purchase/amazon': { exposures: 300, conversions: 30, cost: 156.4, revenue: 1_200 },
    });
    expect(observations.currency).toBe('GBP');
    expect(observations.inputs[0]!.period).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });

  it('reads a German one', async () => {
    const observations = await readExports([fixture('amazon-ads-de.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/amazon': { exposures: 169_000, conversions: 2_500 },
      'everyone/purchase/amazon': { exposures: 2_500, conversions: 216, cost: 1_050.5, revenue: 4_870.5 },
    });
    expect(observations.currency).toBe('EUR');
  });
});
