import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { converse, hasTerminal, keys, type Turn } from './at-terminal.ts';
import { folderWith } from './run-plan.ts';

const { enter, space, down, escape: back, stop } = keys;

/** Every question from an empty folder to the plan, as far as it stands on the first line. */
const questions = [
  'Which groups of people',
  'On which channels',
  'Where else',
  'do most of them use?',
  'do some of them use?',
  'do few or none',
  'clearly bring customers',
  'bring a few?',
  'hardly bring any?',
  'How many channels can',
  'How many hours',
  'Write audience.csv',
];
const byEnter = questions.map((question): Turn => [question, enter]);

describe.skipIf(!hasTerminal)('plan interview at a terminal', () => {
  test.each([
    { rows: 24, columns: 80 },
    { rows: 40, columns: 120 },
  ])('from an empty folder to a plan, with Enter for all that is unsure: $columns × $rows', async (size) => {
    const cwd = folderWith({});
    const turns = byEnter
      .with(3, ['do most of them use?', space + enter])
      .with(4, ['do some of them use?', space + enter])
      .with(6, ['clearly bring customers', down + space + enter]);
    const { code, screen, unanswered } = await converse(cwd, 'interview', turns, size);
    expect(unanswered).toEqual([]);
    expect(turns).toHaveLength(12);
    expect(code).toBe(0);
    expect(screen).toContain('Verdict');
    expect(screen).toContain('What data would change this plan most');
    expect(readdirSync(cwd).sort()).toEqual(['audience.csv', 'conversions.csv', 'usage.csv']);
    expect(readFileSync(join(cwd, 'usage.csv'), 'utf8').split('\r\n').slice(1, 4)).toEqual([
      'Everyone,Newsletter,0.7,8,yes,interview',
      'Everyone,Website,0.35,8,yes,interview',
      'Everyone,Instagram,,,yes,',
    ]);
    expect(readFileSync(join(cwd, 'conversions.csv'), 'utf8')).toContain('purchase,Website,80,8,interview');
  });

  test.each(questions.map((question, at) => [question, at] as const))(
    'Ctrl-C at “%s” writes nothing, and the next start goes on there',
    async (question, at) => {
      const cwd = folderWith({});
      const first = await converse(cwd, 'interview', [...byEnter.slice(0, at), [question, stop]]);
      expect(first.code).toBe(130);
      expect(first.screen).not.toContain('Verdict');
      expect(readdirSync(cwd)).toEqual(at === 0 ? [] : ['.plan-draft.json']);
      const resumed: Turn[] = at === 0 ? [] : [['You left here', enter]];
      const next = await converse(cwd, 'interview', [...resumed, [question, stop]]);
      expect(next.unanswered).toEqual([]);
      expect(next.code).toBe(130);
      for (const before of questions.slice(0, at)) expect(next.screen).not.toContain(before);
    },
  );

  test('Escape goes back to the question before, and what is finished leaves no draft', async () => {
    const cwd = folderWith({});
    const { code, unanswered } = await converse(cwd, 'interview', [
      ['Which groups of people', `Students${enter}`],
      ['On which channels', back],
      ['(Students)', `Families${enter}`],
      ...byEnter.slice(1),
    ]);
    expect(unanswered).toEqual([]);
    expect(code).toBe(0);
    expect(existsSync(join(cwd, '.plan-draft.json'))).toBe(false);
    expect(readFileSync(join(cwd, 'audience.csv'), 'utf8')).toBe(
      '\ufeffsegment,size,source\r\nFamilies,,\r\n',
    );
  });
});
