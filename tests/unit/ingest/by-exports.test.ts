import { describe, expect, it } from 'vitest';
import { names, part, sums, withoutParts } from './parts.ts';
import { cells, codes, readExports } from './read-exports.ts';

const ga4 = [
  'ga4.csv',
  'Session default channel group,Country,Age,Sessions,Engaged sessions,Conversions,Total revenue\n' +
    'Paid Social,Germany,18-24,400,200,10,500\n' +
    'Paid Social,France,18-24,100,20,5,50\n' +
    'Paid Social,(other),18-24,10,2,1,5\n' +
    'Organic Search,Germany,unknown,900,600,30,900\n',
] as const;
const meta = [
  'meta.csv',
  'Kampagnenname;Land;Tag;Impressionen;Link-Klicks;Ergebnisse;Ausgegebener Betrag (EUR)\n' +
    'Frühling;Germany;2026-05-01;20000;500;25;250,5\n' +
    'Frühling;France;2026-05-01;2000;50;5;20,25\n' +
    'Herbst;France;2026-05-02;1000;10;1;5\n',
] as const;

// All totals were added up by hand from the rows above.
describe('exports by country', () => {
  it('are divided by the column of each, in any language', async () => {
    const observations = await readExports([ga4, meta], { by: 'country' });
    expect(names(observations)).toEqual([
      ['france', 'France'],
      ['germany', 'Germany'],
    ]);
    expect(cells(part(observations, 'germany'))).toEqual({
      '18-24/consideration/facebook-ads': { exposures: 400, conversions: 200 },
      '18-24/purchase/facebook-ads': { exposures: 200, conversions: 10, revenue: 500 },
      'everyone/consideration/seo': { exposures: 900, conversions: 600 },
      'everyone/purchase/seo': { exposures: 600, conversions: 30, revenue: 900 },
      'everyone/awareness/facebook-ads': { exposures: 20_000, conversions: 500 },
      'everyone/purchase/facebook-ads': { cost: 250.5 },
    });
    expect(part(observations, 'germany').segments).toEqual([
      { id: '18-24', name: '18-24' },
      { id: 'everyone', name: 'everyone' },
    ]);
    expect(withoutParts(observations)).toStrictEqual(await readExports([ga4, meta]));
  });

  it('decide once whose conversions count: what yields in the whole yields in each part', async () => {
    const observations = await readExports([ga4, meta], { by: 'region' });
    expect(codes(observations)).toContain('platform-conversions-overlap');
    expect(cells(part(observations, 'france'))).toMatchObject({
      '18-24/purchase/facebook-ads': { exposures: 20, conversions: 5, revenue: 50 },
      'everyone/purchase/facebook-ads': { cost: 25.25 },
    });
    // Of the 6 that Meta claims none count, on no day either; its clicks and its cost do.
    expect(part(observations, 'france').dated).toEqual([
      { channel: 'facebook-ads', stage: 'awareness', date: '2026-05-01', conversions: 50 },
      { channel: 'facebook-ads', stage: 'awareness', date: '2026-05-02', conversions: 10 },
      { channel: 'facebook-ads', stage: 'purchase', date: '2026-05-01', cost: 20.25 },
      { channel: 'facebook-ads', stage: 'purchase', date: '2026-05-02', cost: 5 },
    ]);
    const trusted = await readExports([ga4, meta], { by: 'region', trust: 'meta' });
    expect(cells(part(trusted, 'france'))).toMatchObject({
      'everyone/purchase/facebook-ads': { exposures: 60, conversions: 6, cost: 25.25 },
    });
    expect(cells(part(trusted, 'france'))).not.toHaveProperty('18-24/purchase/facebook-ads');
  });

  it('yield also where the other export has no country', async () => {
    const whole = [
      'ga4.csv',
      'Session default channel group,Sessions,Engaged sessions,Conversions\nPaid Social,500,220,15\n',
    ] as const;
    const observations = await readExports([whole, meta], { by: 'country' });
    expect(cells(part(observations, 'germany'))).toEqual({
      'everyone/awareness/facebook-ads': { exposures: 20_000, conversions: 500 },
      'everyone/purchase/facebook-ads': { cost: 250.5 },
    });
    expect(cells(observations)).toMatchObject({
      'everyone/purchase/facebook-ads': { exposures: 220, conversions: 15, cost: 275.75 },
    });
  });

  it('add up, with the rows of no known country, to the whole', async () => {
    const observations = await readExports([ga4, meta], { by: 'country' });
    expect(observations.issues.find(({ code }) => code === 'by-rows-without-value')?.message).toContain(
      '1 row',
    );
    const parts = sums(observations.parts!.map(({ observations: one }) => one));
    // (other): 10 sessions, 2 of them engaged, 1 conversion, 5 of revenue.
    expect(sums([observations])).toEqual({
      ...parts,
      'consideration facebook-ads exposures': parts['consideration facebook-ads exposures']! + 10,
      'consideration facebook-ads conversions': parts['consideration facebook-ads conversions']! + 2,
      'consideration facebook-ads trials': parts['consideration facebook-ads trials']! + 10,
      'consideration facebook-ads successes': parts['consideration facebook-ads successes']! + 2,
      'purchase facebook-ads exposures': parts['purchase facebook-ads exposures']! + 2,
      'purchase facebook-ads conversions': parts['purchase facebook-ads conversions']! + 1,
      'purchase facebook-ads trials': parts['purchase facebook-ads trials']! + 2,
      'purchase facebook-ads successes': parts['purchase facebook-ads successes']! + 1,
      'purchase facebook-ads revenue': parts['purchase facebook-ads revenue']! + 5,
    });
  });
});

describe('exports by something else', () => {
  it('may be divided by campaign, whatever the language calls it', async () => {
    const observations = await readExports([meta], { by: 'campaign' });
    expect(names(observations)).toEqual([
      ['fruhling', 'Frühling'],
      ['herbst', 'Herbst'],
    ]);
    expect(cells(part(observations, 'herbst'))).toEqual({
      'france/awareness/facebook-ads': { exposures: 1_000, conversions: 10 },
      'france/purchase/facebook-ads': { exposures: 10, conversions: 1, cost: 5 },
    });
  });

  it('share devices, and the sizes of a table of the user by exposures', async () => {
    const observations = await readExports(
      [
        [
          'ga4.csv',
          'Session default channel group,Device category,Country,Sessions,Engaged sessions,Conversions\n' +
            'Email,mobile,Germany,300,100,10\nEmail,desktop,France,100,40,4\n',
        ],
        ['audience.csv', 'segment,size\nStudents,1000\n'],
      ],
      { by: 'region' },
    );
    const germany = part(observations, 'germany');
    expect(germany.devices).toEqual([
      { segment: 'mobile', channel: 'email', device: 'mobile', exposures: 300 + 100 },
    ]);
    // (300 + 100) ÷ (400 + 140) of the exposures of both steps.
    expect(germany.segments).toContainEqual({ id: 'students', name: 'Students', size: (1000 * 400) / 540 });
  });
});
