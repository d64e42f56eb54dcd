import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type ExportDescription, exportSchema } from '../../../../src/knowledge/schemas/export.ts';
import { cells, codes, readExports } from '../read-exports.ts';

/** A description with one header per column, to show that the schema carries the form of a file. */
function describeExport(
  columns: Record<string, string>,
  rest: Omit<Partial<z.input<typeof exportSchema>>, 'columns'> & {
    channel: unknown;
    steps: unknown;
    recognition: unknown;
  },
): ExportDescription[] {
  const headers = Object.entries(columns).map(([key, header]) => [key, { headers: { en: [header] } }]);
  const name = { en: 'Vendor', de: 'Vendor', pl: 'Vendor' };
  const verified = { how: 'not-verified', where: 'made up for this test' };
  return [
    exportSchema.parse({
      id: 'vendor',
      name,
      verified,
      counts: 'platform',
      columns: Object.fromEntries(headers),
      ...rest,
    }),
  ];
}

describe('the schema carries', () => {
  it('UTF-16 with tabs, two title lines, totals, a currency column and campaign types', async () => {
    const exports = describeExport(
      {
        status: 'Campaign status',
        campaign: 'Campaign',
        type: 'Campaign type',
        clicks: 'Clicks',
        impressions: 'Impr.',
        currency: 'Currency code',
        spend: 'Cost',
        conversions: 'Conversions',
      },
      {
        recognition: { required: ['campaign', 'impressions', 'spend'] },
        preamble: { titles: ['^Campaign report$'], period: { range: '^(.+?)\\s+[-–]\\s+(.+)$' } },
        channel: {
          column: 'type',
          values: { 'google-ads': ['Search'], 'display-ads': ['Display'] },
          otherwise: 'google-ads',
        },
        currency: 'currency',
        steps: [
          { role: 'awareness', exposures: 'impressions', conversions: 'clicks' },
          { role: 'purchase', exposures: 'clicks', conversions: 'conversions', cost: 'spend' },
        ],
      },
    );
    const lines = [
      'Campaign report',
      '"May 1, 2026 - May 31, 2026"',
      'Campaign status\tCampaign\tCampaign type\tClicks\tImpr.\tCurrency code\tCost\tConversions',
      'Enabled\tGesamtpaket Brand\tSearch\t1,200\t"10,500"\tEUR\t1,234.56\t12.50',
      'Enabled\tSpring\tDisplay\t300\t99,000\tEUR\t65.44\t --',
      'Total: Campaigns\t --\t --\t1,500\t109,500\tEUR\t1,300.00\t12.50',
      'Total: Account\t --\t --\t1,500\t109,500\tEUR\t1,300.00\t12.50',
    ];
    const content = iconv.encode(`${lines.join('\r\n')}\r\n`, 'utf-16le', { addBOM: true });
    const observations = await readExports([['report.csv', content]], { exports });
    expect(cells(observations)).toEqual({
      'everyone/awareness/display-ads': { exposures: 99_000, conversions: 300 },
      'everyone/awareness/google-ads': { exposures: 10_500, conversions: 1_200 },
      'everyone/purchase/display-ads': { exposures: 300, cost: 65.44 },
      'everyone/purchase/google-ads': { exposures: 1_200, conversions: 12.5, cost: 1_234.56 },
    });
    expect(observations.currency).toBe('EUR');
    expect(observations.inputs[0]).toMatchObject({
      encoding: 'utf-16le',
      delimiter: '\t',
      rows: 6,
      usedRows: 2,
      skipped: { preamble: 2, total: 2 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
    expect(codes(observations)).toEqual(['rows-skipped']);
  });

  const linkedIn = describeExport(
    {
      day: 'Start Date (in UTC)',
      currency: 'Currency',
      spend: 'Total Spent',
      impressions: 'Impressions',
      clicks: 'Clicks',
      conversions: 'Conversions',
    },
    {
      recognition: { required: ['day', 'spend', 'impressions'] },
      preamble: {
        titles: ['^Ad Performance Report'],
        period: { start: '^Report Start: (.+)$', end: '^Report End: (.+)$' },
      },
      channel: { constant: 'linkedin' },
      currency: 'currency',
      period: { day: 'day' },
      steps: [
        { role: 'awareness', exposures: 'impressions', conversions: 'clicks' },
        { role: 'purchase', exposures: 'clicks', conversions: 'conversions', cost: 'spend' },
      ],
    },
  );
  const titles =
    'Ad Performance Report (in UTC)\n"Report Start: September 1, 2026, 12:00 AM"\n' +
    '"Report End: September 21, 2026, 11:59 PM"\n"Date Generated: September 22, 2026, 9:00 AM"\n\n';

  it('four title lines and a gap, and decimals of two styles in two columns', async () => {
    const observations = await readExports(
      [
        [
          'report.csv',
          `${titles}Start Date (in UTC)\tCurrency\tTotal Spent\tImpressions\tClicks\tConversions\tAverage CPC\n` +
            '9/20/2026\tEUR\t"9,36"\t1000\t20\t1\t0.468\n9/21/2026\tEUR\t"10,14"\t500\t11\t2\t0.9218181818\n',
        ],
      ],
      { exports: linkedIn },
    );
    expect(cells(observations)).toEqual({
      'everyone/awareness/linkedin': { exposures: 1500, conversions: 31 },
      'everyone/purchase/linkedin': { exposures: 31, conversions: 3, cost: 19.5 },
    });
    expect(observations.inputs[0]).toMatchObject({
      rows: 6,
      usedRows: 2,
      period: { from: '2026-09-01', to: '2026-09-21' },
    });
  });

  it('a report that is only its titles', async () => {
    const observations = await readExports(
      [
        ['empty.csv', titles],
        ['own.csv', 'channel,conversions\nemail,1\n'],
      ],
      { exports: linkedIn },
    );
    expect(observations.inputs[0]).toMatchObject({ export: 'vendor', rows: 4, usedRows: 0, rejectedRows: 4 });
  });

  it('quoted titles and a footer', async () => {
    const exports = describeExport(
      {
        campaign: 'Campaign name',
        impressions: 'Impressions',
        clicks: 'Clicks',
        spend: 'Spend',
        conversions: 'Conversions',
      },
      {
        recognition: { required: ['campaign', 'spend'] },
        footers: ['^©'],
        channel: { constant: 'google-ads' },
        steps: [{ role: 'purchase', exposures: 'clicks', conversions: 'conversions', cost: 'spend' }],
      },
    );
    const observations = await readExports(
      [
        [
          'report.csv',
          '"Report Name: Campaigns, weekly"\n"Rows: 1"\n\n"Campaign name","Impressions","Clicks","Spend","Conversions"\n' +
            '"Brand","1,000","50","12.50","3"\n\n"©2013 Microsoft Corporation. All rights reserved. "\n',
        ],
      ],
      { exports },
    );
    expect(cells(observations)).toEqual({
      'everyone/purchase/google-ads': { exposures: 50, conversions: 3, cost: 12.5 },
    });
    expect(observations.inputs[0]).toMatchObject({
      rows: 4,
      usedRows: 1,
      skipped: { preamble: 2, footer: 1 },
    });
  });

  it('rows that are contacts, whose stage of life says how far they came', async () => {
    const exports = describeExport(
      { record: 'Record ID', stage: 'Lifecycle Stage', origin: 'Original Source' },
      {
        counts: 'crm',
        recognition: { required: ['record', 'stage', 'origin'] },
        channel: { column: 'origin', values: { seo: ['Organic search'], 'facebook-ads': ['Paid social'] } },
        metrics: {
          contacts: { counts: 'rows' },
          leads: { counts: 'rows', where: { column: 'stage', matches: '^(lead|opportunity|customer)$' } },
          customers: { counts: 'rows', where: { column: 'stage', matches: '^customer$' } },
        },
        steps: [
          { role: 'awareness', exposures: 'contacts', conversions: 'leads' },
          { role: 'purchase', exposures: 'leads', conversions: 'customers' },
        ],
      },
    );
    const observations = await readExports(
      [
        [
          'crm.csv',
          'Record ID,Lifecycle Stage,Original Source\n1,Subscriber,Organic search\n2,Lead,Organic search\n' +
            '3,Customer,Organic search\n4,Customer,Paid social\n',
        ],
      ],
      { exports },
    );
    expect(cells(observations)).toEqual({
      'everyone/awareness/facebook-ads': { exposures: 1, conversions: 1 },
      'everyone/awareness/seo': { exposures: 3, conversions: 2 },
      'everyone/purchase/facebook-ads': { exposures: 1, conversions: 1 },
      'everyone/purchase/seo': { exposures: 2, conversions: 1 },
    });
    expect(observations.inputs[0]!.columns).toMatchObject({ 'purchase.conversions': '# customers' });
  });

  it('paths, of which the last channel is credited', async () => {
    const exports = [
      exportSchema.parse({
        id: 'paths',
        name: { en: 'Paths', de: 'Pfade', pl: 'Ścieżki' },
        verified: { how: 'not-verified', where: 'made up for this test' },
        counts: 'analytics',
        columns: {
          path: { headers: { en: ['Primary channel group path*'] }, take: 'last' },
          keyEvents: { headers: { en: ['Key events'] } },
        },
        recognition: { required: ['path', 'keyEvents'] },
        channel: { traffic: { group: 'path' } },
        steps: [{ role: 'purchase', conversions: 'keyEvents' }],
      }),
    ];
    const observations = await readExports(
      [
        [
          'paths.csv',
          'Primary channel group path (Default Channel Group),Key events\n"[""Organic Search"",""Direct""]",12\nEmail > Paid Search,3\n',
        ],
      ],
      { exports },
    );
    expect(cells(observations)).toEqual({
      'everyone/purchase/google-ads': { conversions: 3 },
      'everyone/purchase/website': { conversions: 12 },
    });
  });
});

describe('a description that names what it does not have', () => {
  it('is refused', () => {
    expect(() =>
      describeExport(
        { spend: 'Cost' },
        {
          recognition: { required: ['spend'] },
          channel: { constant: 'tv' },
          steps: [{ role: 'purchase', conversions: 'orders' }],
        },
      ),
    ).toThrow('\\"orders\\" is not among the columns or metrics');
  });

  it('is refused when it names a language that has no headers', () => {
    expect(() =>
      describeExport(
        { orders: 'Orders' },
        {
          verified: {
            how: 'not-verified',
            where: 'made up for this test',
            languages: { pl: { how: 'documentation', where: 'nowhere' } },
          },
          recognition: { required: ['orders'] },
          channel: { constant: 'tv' },
          steps: [{ role: 'purchase', conversions: 'orders' }],
        },
      ),
    ).toThrow('no column has a header in \\"pl\\"');
  });

  it('may not call a column source, which cites where facts come from', () => {
    expect(() =>
      describeExport(
        { source: 'Source' },
        {
          recognition: { required: ['source'] },
          channel: { constant: 'tv' },
          steps: [{ role: 'purchase', conversions: 'source' }],
        },
      ),
    ).toThrow('trafficSource');
  });
});
