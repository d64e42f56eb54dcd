import { describe, expect, it } from 'vitest';
import type { ReadSettings } from '../../../../src/ingest/read-settings.ts';
import { exportSchema } from '../../../../src/knowledge/schemas/export.ts';
import { cells, codes, exports, readExports } from '../read-exports.ts';

const failure = async (content: string, changes: Partial<ReadSettings> = {}) => {
  try {
    await readExports([['data.csv', content]], changes);
  } catch (error) {
    return error;
  }
  throw new Error('this should not be read');
};

const meta = 'Campaign name,Impressions,Link clicks,Results,Amount spent (EUR)\nSpring,1000,50,5,20\n';

describe('recognition of exports', () => {
  it('is not asked for, and finds nothing, without descriptions', async () => {
    const { inputs } = await readExports([['data.csv', 'channel,conversions\nemail,3\n']], {
      exports: undefined,
    });
    expect(inputs[0]).not.toHaveProperty('export');
  });

  it('leaves a tidy table alone, even with names that exports use', async () => {
    const { inputs, counts } = await readExports([
      ['data.csv', 'channel,impressions,results,amount spent,link clicks\nemail,100,4,5.5,9\n'],
    ]);
    expect(inputs[0]).toMatchObject({ export: null, kind: 'conversions' });
    expect(counts).toMatchObject([{ stage: 'purchase', exposures: 100, conversions: 4, cost: 5.5 }]);
  });

  it('reads an export although a column of it could be that of a tidy table', async () => {
    const { inputs } = await readExports([
      ['data.csv', 'Platform,Impressions,Results,Amount spent (EUR),Link clicks\nfacebook,100,4,5.5,9\n'],
    ]);
    expect(inputs[0]).toMatchObject({ export: 'meta' });
  });

  it('finds a tidy table below a title', async () => {
    const { inputs, counts } = await readExports([
      ['data.csv', 'Bericht Mai 2026\n\nKanal;Kontakte;Abschlüsse\nE-Mail;1.200;12\n'],
    ]);
    expect(counts).toMatchObject([{ channel: 'email', exposures: 1200, conversions: 12 }]);
    expect(inputs[0]).toMatchObject({
      export: null,
      rows: 2,
      usedRows: 1,
      rejectedRows: 1,
      skipped: { preamble: 1 },
    });
  });

  it('knows headers in any case, with other dashes and spaces', async () => {
    const { inputs } = await readExports([
      [
        'data.csv',
        '\u00a0CAMPAIGN NAME ,impressions,link\u2013clicks,results ,amount spent\u00a0(EUR)\nA,10,2,1,3\n',
      ],
    ]);
    expect(inputs[0]).toMatchObject({ export: 'meta', usedRows: 1, unusedColumns: [] });
  });

  it('says what a recognised file lacks, and keeps what was spent', async () => {
    const observations = await readExports([
      ['data.csv', 'Campaign name,Impressions,Link clicks,Amount spent (EUR)\nSpring,1000,50,20\n'],
    ]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/facebook-ads': { exposures: 1000, conversions: 50, cost: 20 },
    });
    expect(observations.issues[0]).toMatchObject({
      code: 'export-lacks-column',
      severity: 'warning',
      message:
        'The file looks like Meta Ads, but has no column for the conversions of purchase ("Purchases", "Website purchases", or "Results"): that step is not read.',
    });
  });

  it('names the export that an unreadable header comes closest to', async () => {
    expect(await failure('Campaign name,Impressions,Link clicks,Results\nSpring,1000,50,5\n')).toMatchObject({
      code: 'columns-not-understood',
      message:
        'data.csv looks like Meta Ads, but has no column "Amount spent". It has: Campaign name, Impressions, Link clicks, Results.',
      hint: expect.stringContaining('--as meta'),
    });
  });

  it('takes the word of the user', async () => {
    const as = new Map([['data.csv', 'meta']]);
    const observations = await readExports(
      [['data.csv', 'Campaign name,Impressions,Link clicks,Results\nSpring,1000,50,5\n']],
      { as },
    );
    expect(cells(observations)['everyone/purchase/facebook-ads']).toEqual({ exposures: 50, conversions: 5 });
    expect(observations.inputs[0]).toMatchObject({ export: 'meta', confidence: 1 });
    expect(await failure(meta, { as: new Map([['*', 'mata']]) })).toMatchObject({
      code: 'unknown-name',
      message: 'There is no export "mata".',
      hint: expect.stringContaining('Did you mean meta?'),
    });
    expect(await failure(meta, { as: new Map([['*', 'ga4-traffic-acquisition']]) })).toMatchObject({
      code: 'columns-not-understood',
    });
  });

  it('reports a second export that fits as well', async () => {
    const [one] = exports.filter(({ id }) => id === 'meta');
    const twin = exportSchema.parse({
      ...one,
      id: 'twin',
      name: { en: 'Twin', de: 'Zwilling', pl: 'Bliźniak' },
    });
    const observations = await readExports([['data.csv', meta]], { exports: [twin, one!] });
    expect(observations.inputs[0]).toMatchObject({ export: 'meta' });
    expect(observations.issues).toMatchObject([
      { code: 'export-tie', message: expect.stringContaining('fits Meta Ads and Twin nearly equally well') },
    ]);
  });

  it('lets mapped columns and constants win', async () => {
    const observations = await readExports(
      [
        [
          'data.csv',
          'Ad name,Persona X,Impressions,Link clicks,Results,Leads,Amount spent (EUR)\nA,Pros,1000,50,5,7,20\n',
        ],
      ],
      {
        mappings: new Map([
          ['segment', ['Persona X']],
          ['conversions', ['Leads']],
        ] as const),
        constants: new Map([['channel', 'Instagram']] as const),
      },
    );
    expect(cells(observations)).toEqual({
      'pros/awareness/instagram': { exposures: 1000, conversions: 50 },
      'pros/purchase/instagram': { exposures: 50, conversions: 7, cost: 20 },
    });
    expect(observations.inputs[0]).toMatchObject({
      export: 'meta',
      columns: { segment: 'Persona X', channel: '= Instagram', 'purchase.conversions': 'Leads' },
      unusedColumns: ['Results'],
    });
    expect(observations.channels).toEqual([{ id: 'instagram', name: 'Instagram' }]);
  });

  it('leaves out the steps that the journey has no stage for, but not the money', async () => {
    const observations = await readExports([['data.csv', meta]], {
      stageOfRole: (role) => (role === 'awareness' ? 'awareness' : undefined),
    });
    expect(cells(observations)).toEqual({
      'everyone/awareness/facebook-ads': { exposures: 1000, conversions: 50, cost: 20 },
    });
    expect(codes(observations)).toEqual(['step-without-stage']);
  });

  it('takes a report that is nothing but its preamble for an empty one', async () => {
    const observations = await readExports([
      ['data.csv', '# ----\n# Traffic acquisition: Session source\n# Start date: 20260501\n'],
      ['other.csv', meta],
    ]);
    expect(observations.inputs[0]).toMatchObject({
      export: 'ga4-traffic-acquisition',
      rows: 3,
      usedRows: 0,
      skipped: { preamble: 3 },
    });
    expect(observations.issues[0]).toMatchObject({ code: 'no-rows', file: 'data.csv' });
  });

  it('knows the list of orders of Shopify, and which report to download instead', async () => {
    const orders =
      'Name,Email,Financial Status,Currency,Total,Lineitem name,Source\n' +
      '#1001,anna@example.com,paid,EUR,105.00,Fjord boot,web\n';
    for (const as of [undefined, new Map([['*', 'shopify']])])
      expect(await failure(orders, { as })).toMatchObject({
        code: 'columns-not-understood',
        message: expect.stringContaining('data.csv is another report of Shopify: the list of orders'),
        hint: expect.stringContaining('Total sales by referrer'),
      });
    const mappings = new Map([['channel', ['Source']]] as const);
    const constants = new Map([['conversions', '1']] as const);
    const { counts } = await readExports([['data.csv', orders]], { mappings, constants });
    expect(counts).toMatchObject([{ conversions: 1 }]);
  });

  it('says of every report that is taken for another what it is, and what to download instead', async () => {
    for (const { id, mistaken } of exports)
      for (const { headers, what, instead } of mistaken)
        expect(
          await failure(`${headers.join(',')}\n${'1,'.repeat(headers.length - 1)}1\n`),
          id,
        ).toMatchObject({
          code: 'columns-not-understood',
          message: expect.stringContaining(what.en),
          hint: instead.en,
        });
  });

  it('says what a file lacks that is said to be an export and has none of its columns', async () => {
    const survey = 'Group,Where do you look\nStudents,Instagram\n';
    expect(await failure(survey, { as: new Map([['*', 'shopify']]) })).toMatchObject({
      code: 'columns-not-understood',
      message:
        'data.csv was to be read as Shopify (--as shopify), but it lacks "Order UTM source" and "Orders". It has: Group, Where do you look.',
    });
    const tidy = 'channel,conversions\nemail,3\n';
    expect(await failure(tidy, { as: new Map([['data.csv', 'shopify']]) })).toMatchObject({
      message: expect.stringContaining('but it lacks "Order UTM source" and "Orders"'),
    });
    const { inputs } = await readExports([['data.csv', tidy]], { as: new Map([['*', 'shopify']]) });
    expect(inputs[0]).toMatchObject({ export: null });
  });

  it('proposes columns by what their first rows hold', async () => {
    const rows = [
      'Name,Email,Group,Where do you look?,How many (est.)',
      '#1,anna@example.com,Students,Instagram,1200',
      '#2,ben@example.com,Parents,Newsletter,800',
    ];
    expect(await failure(rows.join('\n'))).toMatchObject({
      hint: 'Say which column is which, for example: --map channel="Where do you look?" --map conversions="How many (est.)"',
    });
    const withoutNumbers = rows.map((row) => row.split(',').slice(0, 3).join(','));
    expect(await failure(withoutNumbers.join('\n'))).toMatchObject({
      hint: 'Say which column is which, for example: --map channel=Group --map conversions=COLUMN',
    });
  });
});
