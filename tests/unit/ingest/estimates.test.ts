import { describe, expect, test } from 'vitest';
import { observe } from '../../builders/plan.ts';

const usage = 'segment,channel,share,sample,active,source\nStudents,TikTok,0.7,8,no,interview\n';

describe('a column source that says interview', () => {
  test('marks sizes, shares and counts as estimates, and rows of its file', async () => {
    const {
      segments,
      usage: pairs,
      counts,
      inputs,
      issues,
    } = await observe({
      'audience.csv': 'segment,size,source\nStudents,3200,interview\nFamilies,500,survey\n',
      'usage.csv': `${usage}Students,Store,,,yes,\n`,
      'conversions.csv': 'stage,channel,exposures,conversions,source\npurchase,Store,100,10,interview\n',
    });
    expect(segments.filter(({ estimated }) => estimated).map(({ id }) => id)).toEqual(['students']);
    expect(pairs).toEqual([
      { segment: 'students', channel: 'tiktok', share: 0.7, sample: 8, estimated: true },
    ]);
    // Nobody counted these contacts: they move the rate, and are no exposures.
    const [cell] = counts;
    expect(cell).toMatchObject({ stage: 'purchase', channel: 'store', trials: 100, successes: 10 });
    expect(cell).toMatchObject({ estimated: true });
    expect(cell).not.toHaveProperty('exposures');
    expect(cell).not.toHaveProperty('conversions');
    expect(inputs.map(({ path, estimatedRows }) => [path, estimatedRows])).toEqual([
      ['audience.csv', 1],
      ['conversions.csv', 1],
      ['usage.csv', 1],
    ]);
    expect(inputs.flatMap(({ unusedColumns }) => unusedColumns)).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['segment-assumed']);
  });

  test('any other source is a measurement', async () => {
    const { usage: pairs, inputs } = await observe({ 'usage.csv': usage.replace('interview', 'panel 2026') });
    expect(pairs).toEqual([{ segment: 'students', channel: 'tiktok', share: 0.7, sample: 8 }]);
    expect(inputs[0]).not.toHaveProperty('estimatedRows');
  });

  test.each([
    ['before it', ['a.csv', 'z.csv']],
    ['after it', ['z.csv', 'a.csv']],
  ])('yields without a conflict to what was measured, read %s', async (_, [first, second]) => {
    const measured = 'segment,channel,share\nstudents,tiktok,0.4\n';
    const tables = Object.fromEntries([
      [first!, first === 'a.csv' ? measured : usage],
      [second!, second === 'a.csv' ? measured : usage],
    ]);
    const { usage: pairs, issues } = await observe(tables);
    // Without a sample: that of the interview says nothing of this share.
    expect(pairs).toEqual([{ segment: 'students', channel: 'tiktok', share: 0.4 }]);
    expect(issues.filter(({ code }) => code === 'conflicting-statement')).toEqual([]);
  });

  test('a share by feel yields to users that were counted', async () => {
    const { usage: pairs } = await observe({
      'audience.csv': 'segment,size\nStudents,1000\n',
      'usage.csv': usage,
      'users.csv': 'segment,channel,users\nStudents,TikTok,250\n',
    });
    // 250 of 1,000.
    expect(pairs).toEqual([{ segment: 'students', channel: 'tiktok', share: 0.25 }]);
  });

  test('counts by feel go where contacts were counted, and stay elsewhere', async () => {
    const { counts } = await observe({
      'conversions.csv':
        'stage,channel,exposures,conversions,source\npurchase,Store,100,10,interview\npurchase,Website,100,5,interview\n',
      'real.csv': 'stage,channel,exposures,conversions\npurchase,Store,4000,120\n',
    });
    expect(
      counts.map(({ channel, trials, successes, estimated }) => [channel, trials, successes, estimated]),
    ).toEqual([
      ['store', 4000, 120, undefined],
      ['website', 100, 5, true],
    ]);
  });

  test('two estimates that differ are a conflict, as two measurements are', async () => {
    const { usage: pairs, issues } = await observe({
      'usage.csv': `${usage}Students,TikTok,0.35,8,no,interview\n`,
    });
    expect(pairs[0]).toMatchObject({ share: 0.35, estimated: true });
    expect(issues.map(({ code }) => code)).toEqual(['conflicting-statement']);
  });

  test('parts of the audience know it, too', async () => {
    const { parts } = await observe(
      {
        'usage.csv':
          'segment,channel,share,sample,region,source\nA,Store,0.7,8,North,interview\nA,Store,0.3,90,South,survey\n',
      },
      { by: 'region' },
    );
    expect(parts!.map(({ id, observations }) => [id, observations.usage[0]!.estimated])).toEqual([
      ['north', true],
      ['south', undefined],
    ]);
  });
});
