import { describe, expect, it } from 'vitest';
import { type ExportDescription, exportSchema } from '../../../../src/knowledge/schemas/export.ts';
import { cells, readExports } from '../read-exports.ts';

/** An advertising platform: `<Name> type, <Name> age, <Name> clicks, <Name> orders, <Name> cost`. */
function platform(id: string, channel?: string): ExportDescription {
  const header = (column: string) => ({ headers: { en: [`${id} ${column}`] } });
  return exportSchema.parse({
    id,
    name: { en: id, de: id, pl: id },
    verified: { how: 'not-verified', where: 'made up for this test' },
    counts: 'platform',
    columns: {
      type: header('type'),
      age: header('age'),
      clicks: header('clicks'),
      orders: header('orders'),
      spend: header('cost'),
      day: header('day'),
    },
    recognition: { required: ['clicks', 'orders'] },
    channel: channel ? { constant: channel } : { column: 'type', values: {} },
    segments: ['age'],
    period: { day: 'day' },
    steps: [{ role: 'purchase', exposures: 'clicks', conversions: 'orders', cost: 'spend' }],
  });
}
const exports = [
  platform('alpha'),
  platform('beta'),
  platform('gamma', 'google-ads'),
  platform('delta', 'facebook-ads'),
];
const table = (id: string, rows: string, age = false) =>
  `${id} type,${age ? `${id} age,` : ''}${id} clicks,${id} orders,${id} cost\n${rows}`;
type File = readonly [path: string, content: string];

/** What counts, whichever file comes first. */
async function settled(one: File, other: File, trust?: string) {
  const changes = { exports, ...(trust !== undefined && { trust }) };
  const observations = await readExports([one, other], changes);
  const renamed = await readExports(
    [
      ['a.csv', other[1]],
      ['b.csv', one[1]],
    ],
    changes,
  );
  expect(renamed.counts).toEqual(observations.counts);
  return observations;
}

describe('of two platforms that claim the conversions of one channel', () => {
  const alpha = ['alpha.csv', table('alpha', 'google-ads,300,6,90\n')] as const;
  const beta = ['beta.csv', table('beta', 'google-ads,100,9,30\n')] as const;
  const gamma = ['gamma.csv', table('gamma', 'x,50,2,10.5\n')] as const;

  it('the one of this channel alone counts, with the money of both and its own contacts', async () => {
    const observations = await settled(alpha, gamma);
    // Costs 90 + 10.5; clicks and orders of gamma alone.
    expect(cells(observations)).toEqual({
      'everyone/purchase/google-ads': { exposures: 50, conversions: 2, cost: 100.5 },
    });
    expect(observations.counts[0]).toMatchObject({ trials: 50, successes: 2 });
    expect(observations.issues).toMatchObject([
      {
        code: 'platform-conversions-overlap',
        severity: 'warning',
        file: 'alpha.csv',
        message:
          'alpha (alpha.csv) and gamma (gamma.csv) both claim the conversions of purchase in google-ads, and ' +
          'neither is trusted more than the other: 6 of alpha were left out, 2 of gamma count.',
        hint: expect.stringContaining('--trust alpha'),
      },
    ]);
  });

  it('else the one that divides people finer, whose everyone or own segment takes the money', async () => {
    const byAge = table('alpha', 'google-ads,18-24,30,2,5\ngoogle-ads,25-34,20,1,4\n', true);
    const observations = await settled(['alpha.csv', byAge], beta);
    // 2 + 1 orders count although beta has 9; the 30 that beta spent on everyone stay there.
    expect(cells(observations)).toEqual({
      '18-24/purchase/google-ads': { exposures: 30, conversions: 2, cost: 5 },
      '25-34/purchase/google-ads': { exposures: 20, conversions: 1, cost: 4 },
      'everyone/purchase/google-ads': { cost: 30 },
    });
  });

  it('else the one with more conversions', async () => {
    expect(cells(await settled(alpha, beta))).toEqual({
      'everyone/purchase/google-ads': { exposures: 100, conversions: 9, cost: 120 },
    });
  });

  it('else the first by id', async () => {
    const same = ['beta.csv', table('beta', 'google-ads,100,6,30\n')] as const;
    expect(cells(await settled(alpha, same))).toEqual({
      'everyone/purchase/google-ads': { exposures: 300, conversions: 6, cost: 120 },
    });
  });

  it('the trusted one counts before all of these', async () => {
    expect(cells(await settled(alpha, gamma, 'alpha'))).toEqual({
      'everyone/purchase/google-ads': { exposures: 300, conversions: 6, cost: 100.5 },
    });
  });

  it('both stay where one has no conversions: it claims nothing', async () => {
    const none = ['beta.csv', table('beta', 'google-ads,100,0,30\n')] as const;
    const observations = await settled(alpha, none);
    expect(cells(observations)).toEqual({
      'everyone/purchase/google-ads': { exposures: 400, conversions: 6, cost: 120 },
    });
    expect(observations.issues).toEqual([]);
  });

  it('only that channel yields', async () => {
    const two = ['alpha.csv', table('alpha', 'google-ads,300,6,90\nvideo-ads,80,4,20\n')] as const;
    expect(cells(await settled(two, gamma))).toEqual({
      'everyone/purchase/google-ads': { exposures: 50, conversions: 2, cost: 100.5 },
      'everyone/purchase/video-ads': { exposures: 80, conversions: 4, cost: 20 },
    });
  });

  it('of three still one counts, with all of the money', async () => {
    const observations = await readExports([alpha, beta, gamma], { exports });
    expect(cells(observations)).toEqual({
      'everyone/purchase/google-ads': { exposures: 50, conversions: 2, cost: 130.5 },
    });
    expect(observations.issues.map(({ file }) => file)).toEqual(['alpha.csv', 'beta.csv']);
  });

  it('by day its conversions count, too, and every cost on its day', async () => {
    const dated = (id: string, rows: string) =>
      `${id} type,${id} day,${id} clicks,${id} orders,${id} cost\n${rows}`;
    const observations = await readExports(
      [
        ['alpha.csv', dated('alpha', 'google-ads,2026-05-01,300,6,90\ngoogle-ads,2026-05-02,200,3,60\n')],
        ['gamma.csv', dated('gamma', 'x,2026-05-01,50,2,10.5\n')],
      ],
      { exports },
    );
    expect(observations.dated).toEqual([
      { channel: 'google-ads', stage: 'purchase', date: '2026-05-01', cost: 100.5, conversions: 2 },
      { channel: 'google-ads', stage: 'purchase', date: '2026-05-02', cost: 60 },
    ]);
  });
});

describe('platforms that claim conversions of different channels', () => {
  it('all count, and what may be counted twice is told against the largest', async () => {
    const observations = await readExports(
      [
        ['alpha.csv', table('alpha', 'video-ads,80,4,20\n')],
        ['delta.csv', table('delta', 'x,500,25,250\n')],
        ['gamma.csv', table('gamma', 'x,50,7,10\n')],
      ],
      { exports },
    );
    expect(observations.issues.map(({ file, message }) => [file, message])).toEqual([
      [
        'alpha.csv',
        'alpha (4 in video-ads) and delta (25 in Meta ads (Facebook and Instagram)) each count the conversions of purchase that they had a ' +
          'part in. When a customer met both before one order, both may claim it: at most 4 conversions too many are ' +
          'in the plan.',
      ],
      ['gamma.csv', expect.stringContaining('at most 7 conversions too many')],
    ]);
    expect(observations.issues[0]!.hint).toContain('An export of your web analytics would settle it');
  });
});
