import { describe, expect, test } from 'vitest';
import { planOf } from '../../builders/plan.ts';

const estimated = {
  'audience.csv': 'segment,size,source\nStudents,3200,interview\nFamilies,32000,interview\n',
  'usage.csv': [
    'segment,channel,share,sample,active,source',
    ...['Students', 'Families'].flatMap((segment) => [
      `${segment},Store,0.7,8,yes,interview`,
      `${segment},Instagram,0.35,8,yes,interview`,
      `${segment},Website,,,yes,`,
      `${segment},TikTok,0.1,8,no,interview`,
    ]),
    '',
  ].join('\n'),
  'conversions.csv':
    'stage,channel,exposures,conversions,source\nawareness,Store,,,\npurchase,Store,100,10,interview\n',
};
const limits = { limits: { channels: 2 } };

describe('a plan of estimates by feel', () => {
  test('says so in the headline and counts every one among its assumptions', async () => {
    const plan = await planOf(estimated, limits);
    expect(plan.headline).toContain('Nothing was measured: all of it rests on estimates by feel');
    const interview = plan.method.assumptions.filter(({ source }) => source === 'interview');
    expect(interview.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^2 of 2 sizes are the middle of a range, by feel/),
      expect.stringMatching(/^6 of 6 shares are estimates by feel/),
      expect.stringMatching(/^1 of 1 rate is an estimate by feel/),
    ]);
    expect(plan.stages.map(({ id }) => id)).toEqual(['awareness', 'purchase']);
  });

  test('shows no contacts that nobody counted', async () => {
    const plan = await planOf(estimated, limits);
    const store = plan.channels.find(({ id }) => id === 'store')!;
    expect([store.exposures, store.conversions]).toEqual([null, null]);
    const cell = plan.cells.find(({ channel, stage }) => channel === 'store' && stage === 'purchase')!;
    expect(cell).toMatchObject({ shareOrigin: 'estimate', rate: { raw: null, exposures: 0 } });
  });

  test('asks for what would change it most, in order, and says where it is', async () => {
    const { openData } = await planOf(estimated, limits);
    expect(openData.length).toBeGreaterThan(0);
    expect(openData.length).toBeLessThanOrEqual(5);
    const gains = openData.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    const rateOf = (id: string) =>
      openData.find(({ channel, what }) => channel === id && what === 'rate')?.how;
    expect(rateOf('website')).toContain('Traffic acquisition');
    expect(rateOf('instagram')).toContain('Professional dashboard');
  });

  test('a single share that was measured takes the headline back', async () => {
    const measured = estimated['usage.csv'].replace(
      'Students,Store,0.7,8,yes,interview',
      'Students,Store,0.7,90,yes,survey',
    );
    const plan = await planOf({ ...estimated, 'usage.csv': measured }, limits);
    expect(plan.headline).not.toContain('rests on estimates by feel');
    expect(plan.method.assumptions.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^5 of 6 shares/),
    );
  });

  test('a size of plan.yaml is no estimate', async () => {
    const plan = await planOf(estimated, { ...limits, segments: new Map([['students', { size: 4000 }]]) });
    expect(plan.method.assumptions.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^1 of 2 sizes/),
    );
  });
});
