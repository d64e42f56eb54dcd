import { describe, expect, test } from 'vitest';
import { planOf } from '../../builders/plan.ts';

const tables = {
  'usage.csv':
    'segment,channel,share\nStudents,Email,0.5\nStudents,Instagram,0.6\nStudents,TikTok,0.4\n' +
    'Families,Email,0.5\nFamilies,Instagram,0.2\nFamilies,TikTok,0.1\n',
  'conversions.csv':
    'segment,channel,stage,exposures,conversions,cost\nStudents,Email,purchase,3000,240,90\n' +
    'Families,Email,purchase,3000,240,90\nStudents,Instagram,purchase,3000,30,900\n',
};
const activeOnly = { active: ['email'], limits: { channels: 1 } };

describe('a channel with rows that the list of active channels leaves out', () => {
  test('is named, with what to do; one without rows is not', async () => {
    const { issues } = await planOf(tables, activeOnly);
    const issue = issues.find(({ code }) => code === 'active-incomplete')!;
    expect(issue.severity).toBe('warning');
    expect(issue.message).toMatch(/^Instagram has contacts, conversions or cost in the data/);
    expect(issue.hint).toContain('instagram under channels: active in plan.yaml');
  });

  test('is never told to be where the brand is not', async () => {
    const { channels, summary } = await planOf(tables, activeOnly);
    const reasonsOf = (id: string) => channels.find((channel) => channel.id === id)!.reasons.join(' ');
    expect(reasonsOf('instagram')).toContain(
      'it is not among the active channels: the plan takes it for new',
    );
    expect(reasonsOf('instagram')).not.toContain('not there yet');
    expect(reasonsOf('tiktok')).not.toContain('not among the active channels');
    const alone = await planOf(tables, { ...activeOnly, active: ['tiktok'] });
    expect([...summary, ...alone.summary].join(' ')).not.toContain('the brand is not');
  });

  test('is no problem where its own rows say that it is not in use', async () => {
    const { issues, channels } = await planOf({
      ...tables,
      'usage.csv':
        'segment,channel,share,active\nStudents,Email,0.5,yes\nStudents,Instagram,0.6,no\nFamilies,Email,0.5,yes\n',
    });
    expect(channels.find(({ id }) => id === 'instagram')?.inUse).toBe(false);
    expect(issues.map(({ code }) => code)).not.toContain('active-incomplete');
  });

  test('there is none where the list is complete, or where there is no list', async () => {
    for (const active of [['email', 'instagram'], []]) {
      const { issues } = await planOf(tables, { ...activeOnly, active });
      expect(issues.map(({ code }) => code)).not.toContain('active-incomplete');
    }
  });
});
