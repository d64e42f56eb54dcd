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

  test('is told of its own mark where the tables say that it is in use', async () => {
    const marked = {
      ...tables,
      'usage.csv':
        'segment,channel,share,active\nStudents,Email,0.5,yes\nStudents,Instagram,0.6,yes\nFamilies,Email,0.5,yes\n',
    };
    const { issues } = await planOf(marked, activeOnly);
    const issue = issues.find(({ code }) => code === 'active-overruled')!;
    expect(issue.message).toBe(
      'The tables mark Instagram as active, but it is not among the active channels of the settings, which decide: the plan takes it for new.',
    );
    expect(issues.map(({ code }) => code)).not.toContain('active-incomplete');
  });

  test('there is none where the list is complete, or where there is no list', async () => {
    for (const active of [['email', 'instagram'], []]) {
      const { issues } = await planOf(tables, { ...activeOnly, active });
      expect(issues.map(({ code }) => code)).not.toContain('active-incomplete');
    }
  });
});

describe('an umbrella that only the settings name, beside data of one of its members', () => {
  const news = Object.fromEntries(
    Object.entries(tables).map(([file, text]) => [file, text.replaceAll('Email', 'Newsletter')]),
  );
  test('is asked about, and no channel of the plan', async () => {
    const { issues, channels, firstSteps } = await planOf(news, {
      ...activeOnly,
      active: ['email', 'instagram'],
    });
    const issue = issues.find(({ code }) => code === 'umbrella-named')!;
    expect(issue.message).toBe(
      'Email stands for several channels, and only the settings name it: the data know Newsletter. It is left out of the plan.',
    );
    expect(issue.hint).toMatch(/^Did you mean Newsletter\? Then write email-newsletter in place of email /);
    expect(channels.map(({ id }) => id)).not.toContain('email');
    expect(firstSteps.join(' ')).not.toContain('Email');
  });

  test('stays where it was asked for, where the data know it too, and where they know no member', async () => {
    const asked = await planOf(news, { ...activeOnly, include: ['email'], active: ['instagram'] });
    expect(asked.channels.map(({ id }) => id)).toContain('email');
    expect(asked.issues.find(({ code }) => code === 'umbrella-named')!.message).not.toContain('left out');
    for (const other of [tables, { 'usage.csv': 'segment,channel,share\nStudents,Instagram,0.6\n' }]) {
      const { issues, channels } = await planOf(other, { ...activeOnly, active: ['email', 'instagram'] });
      expect(channels.map(({ id }) => id)).toContain('email');
      expect(issues.map(({ code }) => code)).not.toContain('umbrella-named');
    }
  });
});
