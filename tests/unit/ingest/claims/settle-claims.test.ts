import { describe, expect, it } from 'vitest';
import { type ExportDescription, exportSchema } from '../../../../src/knowledge/schemas/export.ts';
import { cells, codes, exports, readExports, total } from '../read-exports.ts';

const ga4 = (rows: string) =>
  `Session default channel group,Sessions,Engaged sessions,Conversions,Total revenue\n${rows}`;
const meta = (rows: string, columns = '') =>
  `Campaign name,Impressions,Link clicks,Results,Amount spent (EUR)${columns}\n${rows}`;

/** A plain export: `<Name> visits, <Name> orders, <Name> cost` by channel. */
function plain(id: string, counts: ExportDescription['counts'], channel?: string): ExportDescription {
  const name = id.replace('-', ' ');
  return exportSchema.parse({
    id,
    name: { en: id, de: id, pl: id },
    verified: { how: 'not-verified', where: 'made up for this test' },
    counts,
    columns: {
      place: { headers: { en: [`${name} place`] } },
      visits: { headers: { en: [`${name} visits`] } },
      orders: { headers: { en: [`${name} orders`] } },
      spend: { headers: { en: [`${name} cost`] } },
    },
    recognition: { required: ['visits', 'orders'] },
    channel: channel ? { constant: channel } : { column: 'place', values: {} },
    steps: [{ role: 'purchase', exposures: 'visits', conversions: 'orders', cost: 'spend' }],
  });
}
const all = [...exports, plain('web-shop', 'shop'), plain('other-ads', 'platform', 'google-ads')];
const shop = (rows: string) => `Web shop place,Web shop visits,Web shop orders\n${rows}`;
const ads = 'Other ads visits,Other ads orders,Other ads cost\n300,6,90\n';

describe('conversions that several exports claim', () => {
  it('count as analytics counts them; the platform keeps its clicks and its cost', async () => {
    const observations = await readExports([
      ['ga4.csv', ga4('Paid Social,400,200,10,500\nOrganic Search,900,600,30,900\n')],
      ['meta.csv', meta('Spring,20000,500,25,250.5\n')],
    ]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/facebook-ads': { exposures: 20_000, conversions: 500 },
      'everyone/consideration/facebook-ads': { exposures: 400, conversions: 200 },
      'everyone/consideration/seo': { exposures: 900, conversions: 600 },
      'everyone/purchase/facebook-ads': { exposures: 200, conversions: 10, cost: 250.5, revenue: 500 },
      'everyone/purchase/seo': { exposures: 600, conversions: 30, revenue: 900 },
    });
    expect(observations.issues).toMatchObject([
      {
        code: 'platform-conversions-overlap',
        severity: 'warning',
        file: 'meta.csv',
        message:
          'Meta Ads and GA4 traffic acquisition both count the conversions of purchase in Paid Social: ' +
          '25 of Meta Ads were left out, 10 of GA4 traffic acquisition count.',
        hint: expect.stringContaining('--trust meta'),
      },
    ]);
  });

  it('say what became of their cost only where they have any', async () => {
    const hint = async (spent: string) => {
      const { issues } = await readExports([
        ['ga4.csv', ga4('Paid Social,400,200,10,500\n')],
        ['meta.csv', meta(`Spring,20000,500,25,${spent}\n`)],
      ]);
      return issues.find(({ code }) => code === 'platform-conversions-overlap')?.hint;
    };
    const alone = 'To count its own: --trust meta.';
    expect([await hint(''), await hint('0')]).toEqual([alone, alone]);
    expect(await hint('20')).toBe(`What Meta Ads spent was set against the conversions that count. ${alone}`);
  });

  it('count as the trusted export or kind counts them', async () => {
    for (const trust of ['meta', 'platform']) {
      const observations = await readExports(
        [
          ['ga4.csv', ga4('Paid Social,400,200,10,500\nOrganic Search,900,600,30,900\n')],
          ['meta.csv', meta('Spring,20000,500,25,250.5\n')],
        ],
        { trust },
      );
      expect(cells(observations)).toMatchObject({
        'everyone/purchase/facebook-ads': { exposures: 500, conversions: 25, cost: 250.5 },
        'everyone/purchase/seo': { exposures: 600, conversions: 30, revenue: 900 },
      });
    }
  });

  it('refuses to trust what nobody knows', async () => {
    await expect(
      readExports([['meta.csv', meta('A,1,1,1,1\n')]], { trust: 'analytic' }),
    ).rejects.toMatchObject({
      code: 'unknown-name',
      hint: expect.stringContaining('Did you mean analytics?'),
    });
  });

  it('stay where the trusted export does not name the channel, and may be counted twice', async () => {
    const observations = await readExports([
      ['ga4.csv', ga4('Organic Search,900,600,30,900\n')],
      ['meta.csv', meta('Spring,20000,500,25,250.5\n')],
    ]);
    expect(cells(observations)).toMatchObject({
      'everyone/purchase/facebook-ads': { exposures: 500, conversions: 25, cost: 250.5 },
      'everyone/purchase/seo': { conversions: 30 },
    });
    expect(observations.issues).toMatchObject([
      {
        code: 'platform-conversions-overlap',
        message:
          'Meta Ads (25 in Meta ads (Facebook and Instagram)) and GA4 traffic acquisition (30 in Organic Search) each count the conversions of ' +
          'purchase that they had a part in. When a customer met both before one order, both may claim it: at most ' +
          '25 conversions too many are in the plan.',
        hint: expect.stringContaining('GA4 traffic acquisition would settle it if it saw the visits of both'),
      },
    ]);
  });

  it('of ads by platform yield to those of the ads in analytics, with all of the cost', async () => {
    const observations = await readExports([
      ['ga4.csv', ga4('Paid Social,400,200,10,500\n')],
      ['meta.csv', meta('Spring,20000,500,25,200,facebook\nSpring,9000,100,5,50,instagram\n', ',Platform')],
    ]);
    expect(cells(observations)).toMatchObject({
      'everyone/awareness/facebook': { exposures: 20_000 },
      'everyone/awareness/instagram': { exposures: 9_000 },
      'everyone/purchase/facebook-ads': { exposures: 200, conversions: 10, cost: 250 },
    });
    expect(cells(observations)).not.toHaveProperty('everyone/purchase/instagram');
  });

  it('by age are set against those of everyone, to the last cent', async () => {
    const observations = await readExports([
      ['ga4.csv', ga4('Paid Social,400,200,10,500\n')],
      ['meta.csv', meta('A,100,10,1,100.25,18-24\nA,200,20,2,50.5,25-34\n', ',Age')],
    ]);
    expect(cells(observations)['everyone/purchase/facebook-ads']).toEqual({
      exposures: 200,
      conversions: 10,
      cost: 150.75,
      revenue: 500,
    });
    expect(cells(observations)['18-24/awareness/facebook-ads']).toEqual({ exposures: 100, conversions: 10 });
  });

  it('of a shop yield to analytics as a whole, because both see all customers', async () => {
    const observations = await readExports(
      [
        ['ga4.csv', ga4('Direct,400,200,10,500\nOrganic Search,900,600,30,900\n')],
        ['shop.csv', shop('Direct,300,14\nEmail,100,7\n')],
      ],
      { exports: all },
    );
    expect(total(observations, 'conversions', 'purchase')).toBe(40);
    expect(codes(observations)).toContain('platform-conversions-overlap');
  });

  it('of two platforms on two channels both stay, and are reported', async () => {
    const observations = await readExports(
      [
        ['meta.csv', meta('Spring,20000,500,25,250\n')],
        ['other.csv', ads],
      ],
      { exports: all },
    );
    expect(cells(observations)).toMatchObject({
      'everyone/purchase/facebook-ads': { conversions: 25, cost: 250 },
      'everyone/purchase/google-ads': { conversions: 6, cost: 90 },
    });
    expect(codes(observations)).toEqual(['platform-conversions-overlap']);
  });
});

describe('what adds up', () => {
  it('files of one export, in any order', async () => {
    const may = ['may.csv', meta('Spring,20000,500,25,250.5\n')] as const;
    const june = ['june.csv', meta('Summer,10000,300,9,99.5\n')] as const;
    const observations = await readExports([may, june]);
    expect(cells(observations)['everyone/purchase/facebook-ads']).toEqual({
      exposures: 800,
      conversions: 34,
      cost: 350,
    });
    expect(codes(observations)).toEqual([]);
    const { issues, inputs, ...facts } = await readExports([june, may]);
    expect(observations).toMatchObject(facts);
  });

  it('one report cut in two ways counts once', async () => {
    const observations = await readExports([
      ['age.csv', meta('A,6000,300,15,100,18-24\nA,4000,200,10,150.5,25-34\n', ',Age')],
      ['all.csv', meta('A,10000,500,25,250.5\n')],
    ]);
    expect(total(observations, 'cost')).toBe(250.5);
    expect(total(observations, 'conversions', 'purchase')).toBe(25);
    expect(observations.issues.map(({ code, file }) => [code, file])).toEqual([['same-data', 'all.csv']]);
  });

  it('a table of the user and an export, which is said', async () => {
    const observations = await readExports([
      ['meta.csv', meta('Spring,20000,500,25,250.5\n')],
      ['own.csv', 'channel,stage,exposures,conversions\nMeta,purchase,100,3\n'],
    ]);
    expect(cells(observations)['everyone/purchase/facebook-ads']).toMatchObject({
      exposures: 600,
      conversions: 28,
    });
    expect(observations.channels).toMatchObject([{ id: 'facebook-ads', name: 'Meta' }]);
    expect(codes(observations)).toEqual(['table-and-export']);
  });

  it('joining on segments never multiplies: totals before are totals after', async () => {
    const rows = 'A,6000,300,15,100,18-24\nA,4000,200,10,150.5,25-34\nB,100,7,1,3,18-24\n';
    const alone = await readExports([['meta.csv', meta(rows, ',Age')]]);
    const joined = await readExports([
      [
        'audience.csv',
        'segment,size,region\n18-24,100,north\n18-24,120,south\n25-34,90,north\n35+,10,north\n',
      ],
      ['meta.csv', meta(rows, ',Age')],
      [
        'usage.csv',
        'segment,channel,share\n18-24,instagram,0.6\n18-24,facebook-ads,0.2\n25-34,facebook-ads,0.3\n',
      ],
    ]);
    for (const number of ['exposures', 'conversions', 'cost'] as const)
      for (const stage of ['awareness', 'purchase'])
        expect(total(joined, number, stage)).toBe(total(alone, number, stage));
    // 6000 + 4000 + 100 impressions, 15 + 10 + 1 purchases, 100 + 150.5 + 3 spent.
    expect(total(joined, 'exposures', 'awareness')).toBe(10_100);
    expect(total(joined, 'conversions', 'purchase')).toBe(26);
    expect(total(joined, 'cost')).toBe(253.5);
  });
});

describe('periods', () => {
  const preamble = '# Start date: 20260501\n# End date: 20260531\n';
  const dated = (from: string, to: string) =>
    `Reporting starts,Reporting ends,Campaign name,Impressions,Link clicks,Results,Amount spent (EUR)\n${from},${to},A,100,10,1,5\n`;

  it('that match are no news', async () => {
    const observations = await readExports([
      ['ga4.csv', preamble + ga4('Direct,400,200,10,500\n')],
      ['meta.csv', dated('2026-05-01', '2026-05-31')],
    ]);
    expect(codes(observations)).not.toContain('periods-differ');
  });

  it('that do not are reported', async () => {
    const observations = await readExports([
      ['ga4.csv', preamble + ga4('Direct,400,200,10,500\n')],
      ['meta.csv', dated('01.04.2026', '31.05.2026')],
    ]);
    expect(observations.issues.find(({ code }) => code === 'periods-differ')).toMatchObject({
      severity: 'warning',
      file: 'meta.csv',
      message: 'Meta Ads covers 2026-04-01 to 2026-05-31, GA4 traffic acquisition 2026-05-01 to 2026-05-31.',
    });
  });

  it('of several files of one export are joined', async () => {
    const observations = await readExports([
      ['ga4.csv', preamble + ga4('Direct,400,200,10,500\n')],
      ['meta-1.csv', dated('2026-05-01', '2026-05-15')],
      ['meta-2.csv', dated('2026-05-16', '2026-05-31')],
    ]);
    expect(codes(observations)).not.toContain('periods-differ');
  });
});
