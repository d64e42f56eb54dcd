import { describe, expect, it } from 'vitest';
import { cells, codes, fixture, readExports } from '../read-exports.ts';
import { bySource } from './by-source.ts';

// All totals were added up by hand from the rows of the fixtures.
describe('ga4-traffic-acquisition', () => {
  it('reads an English report below its preamble', async () => {
    const observations = await readExports([fixture('ga4-traffic-en.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/consideration/email': { exposures: 1_500, conversions: 1_200 },
      'everyone/consideration/facebook-ads': { exposures: 3_000, conversions: 1_200 },
      'everyone/consideration/seo': { exposures: 12_000, conversions: 8_400 },
      'everyone/consideration/website': { exposures: 8_000, conversions: 4_400 },
      'everyone/purchase/email': { exposures: 1_200, conversions: 75, revenue: 6_000 },
      'everyone/purchase/facebook-ads': { exposures: 1_200, conversions: 30, revenue: 2_100 },
      'everyone/purchase/seo': { exposures: 8_400, conversions: 240, revenue: 19_200.5 },
      'everyone/purchase/website': { exposures: 4_400, conversions: 120, revenue: 9_600 },
    });
    expect(observations.inputs[0]).toMatchObject({
      export: 'ga4-traffic-acquisition',
      rows: 15,
      usedRows: 4,
      rejectedRows: 11,
      skipped: { preamble: 9, total: 1, unassigned: 1 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
    expect(observations.issues[0]!.message).toBe('9 lines stand above or between tables (lines 1–9).');
  });

  it('reads a German report with semicolons, and leaves out the second table of the file', async () => {
    const observations = await readExports([fixture('ga4-traffic-de.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/consideration/facebook-ads': { exposures: 1_200, conversions: 800 },
      'everyone/consideration/seo': { exposures: 12_000, conversions: 8_400 },
      'everyone/consideration/website': { exposures: 8_000, conversions: 4_400 },
      'everyone/purchase/facebook-ads': { exposures: 800, conversions: 30, revenue: 2_100.25 },
      'everyone/purchase/seo': { exposures: 8_400, conversions: 240, revenue: 19_200.5 },
      'everyone/purchase/website': { exposures: 4_400, conversions: 120, revenue: 9_600 },
    });
    expect(observations.inputs[0]).toMatchObject({
      rows: 20,
      usedRows: 3,
      skipped: { preamble: 12, total: 1, table: 3, unassigned: 1 },
    });
    expect(codes(observations)).toEqual(['rows-skipped']);
  });

  const header = 'Session source / medium,Sessions,Engaged sessions,Key events,Total revenue\n';

  it('asks which channel a source and medium are, and says what it was told', async () => {
    const asked: unknown[] = [];
    const observations = await readExports(
      [['ga4.csv', `${header}ig / paid,100,50,5,10\nfacebook / cpc,10,5,1,2\n(not set),4,2,0,0\n`]],
      {
        classifySource: (traffic) => {
          asked.push(traffic);
          return 'facebook-ads';
        },
      },
    );
    expect(asked).toEqual([
      { source: 'ig', medium: 'paid' },
      { source: 'facebook', medium: 'cpc' },
    ]);
    expect(cells(observations)['everyone/purchase/facebook-ads']).toEqual({
      exposures: 55,
      conversions: 6,
      revenue: 12,
    });
    expect(observations.channels).toEqual([{ id: 'facebook-ads' }]);
    expect(observations.inputs[0]).toMatchObject({ rows: 3, usedRows: 2 });
    expect(observations.issues.find(({ code }) => code === 'read-as-channel')!.message).toBe(
      '"ig / paid" and "facebook / cpc" were read as Meta ads (Facebook and Instagram).',
    );
  });

  // Each number stands in the file of its language; thousands marks and decimal commas are read by column.
  it.each([
    [
      'pl',
      {
        'everyone/consideration/seo': { exposures: 12_000, conversions: 8_400 },
        'everyone/consideration/website': { exposures: 8_000, conversions: 4_400 },
        'everyone/purchase/seo': { exposures: 8_400, conversions: 240, revenue: 76_802.5 },
        'everyone/purchase/website': { exposures: 4_400, conversions: 120, revenue: 38_400 },
      },
      { preamble: 9, total: 1, unassigned: 1 },
    ],
    [
      'es',
      {
        'everyone/consideration/google-ads': { exposures: 3_000, conversions: 1_800 },
        'everyone/consideration/seo': { exposures: 12_000, conversions: 8_400 },
        'everyone/purchase/google-ads': { exposures: 1_800, conversions: 90, revenue: 7_200 },
        'everyone/purchase/seo': { exposures: 8_400, conversions: 240, revenue: 19_200.5 },
      },
      { preamble: 9, unassigned: 1 },
    ],
    [
      'fr',
      {
        'everyone/consideration/email-newsletter': { exposures: 400, conversions: 300 },
        'everyone/consideration/google-ads': { exposures: 1_200, conversions: 800 },
        'everyone/consideration/seo': { exposures: 5_000, conversions: 3_250 },
        'everyone/purchase/email-newsletter': { exposures: 300, conversions: 12, revenue: 960.25 },
        'everyone/purchase/google-ads': { exposures: 800, conversions: 40, revenue: 3_600 },
        'everyone/purchase/seo': { exposures: 3_250, conversions: 100, revenue: 8_000.5 },
      },
      { preamble: 2 },
    ],
    [
      'it',
      {
        'everyone/consideration/seo': { exposures: 9_400, conversions: 6_100 },
        'everyone/consideration/website': { exposures: 6_000, conversions: 3_200 },
        'everyone/purchase/seo': { exposures: 6_100, conversions: 188 },
        'everyone/purchase/website': { exposures: 3_200, conversions: 90 },
      },
      { preamble: 2 },
    ],
  ])('reads a report in %s', async (language, expected, skipped) => {
    const observations = await readExports([fixture(`ga4-traffic-${language}.csv`)], bySource);
    expect(cells(observations)).toEqual(expected);
    expect(observations.inputs[0]).toMatchObject({
      skipped,
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('takes the first of two compared periods', async () => {
    const observations = await readExports([
      [
        'ga4.csv',
        'Session default channel group,Date range,Sessions,Conversions\n' +
          'Direct,May 1 - May 31,100,4\nDirect,Apr 1 - Apr 30,900,40\nEmail,May 1 - May 31,50,5\n',
      ],
    ]);
    expect(cells(observations)).toEqual({
      'everyone/purchase/email': { exposures: 50, conversions: 5 },
      'everyone/purchase/website': { exposures: 100, conversions: 4 },
    });
    expect(observations.inputs[0]).toMatchObject({ rows: 3, usedRows: 2, skipped: { comparison: 1 } });
    expect(observations.issues[0]!.message).toBe(
      'The file looks like GA4 traffic acquisition, but has no column for the conversions of consideration ("Engaged sessions"): that step is not read.',
    );
  });

  it('takes several tables of the kind from one file', async () => {
    const one = `# Start date: 20260501\n# End date: 20260531\n${header}`;
    const observations = await readExports([
      ['ga4.csv', `${one}google / organic,10,5,1,2\n\n# ----\n${header}bing / organic,20,10,2,4\n`],
    ]);
    expect(cells(observations)['everyone/purchase/seo']).toEqual({
      exposures: 15,
      conversions: 3,
      revenue: 6,
    });
    expect(observations.inputs[0]).toMatchObject({ rows: 5, usedRows: 2, skipped: { preamble: 3 } });
  });
});
