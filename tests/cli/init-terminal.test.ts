import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { converse, hasTerminal, keys, type Turn } from './at-terminal.ts';
import { folderWith } from './run-plan.ts';

const { enter, escape: back, stop } = keys;

/** Every question from an empty folder to the plan, as far as it stands on the first line. */
const questions = [
  'What is the brand called?',
  'What do you sell above all?',
  'Serious or funny',
  'Casual or formal',
  'Bold or respectful',
  'Matter-of-fact or enthusiastic',
  'Which journey',
  'Which groups of people',
  'Which channels',
  'What limits you most?',
  'What matters most',
  'Write plan.yaml',
];
const byEnter = questions.map((question): Turn => [question, enter]);

describe.skipIf(!hasTerminal)('plan init at a terminal', () => {
  test.each([
    { rows: 24, columns: 80 },
    { rows: 40, columns: 120 },
  ])('twelve times Enter lead from an empty folder to a plan: $columns × $rows', async (size) => {
    const cwd = folderWith({});
    const { code, screen, unanswered } = await converse(cwd, 'init', byEnter, size);
    expect(unanswered).toEqual([]);
    expect(byEnter).toHaveLength(12);
    expect(code).toBe(0);
    expect(screen).toContain('Verdict');
    expect(readdirSync(cwd).sort()).toEqual(['audience.csv', 'brand.yaml', 'plan.yaml']);
    expect(parse(readFileSync(join(cwd, 'plan.yaml'), 'utf8'))).toEqual({
      brand: 'brand.yaml',
      journey: 'five-stage',
      channels: { active: ['email-newsletter', 'website', 'instagram'] },
    });
  });

  test.each(questions.map((question, at) => [question, at] as const))(
    'Ctrl-C at “%s” writes nothing, and the next start goes on there',
    async (question, at) => {
      const cwd = folderWith({});
      const first = await converse(cwd, 'init', [...byEnter.slice(0, at), [question, stop]]);
      expect(first.code).toBe(130);
      expect(first.screen).not.toContain('Verdict');
      expect(readdirSync(cwd)).toEqual(at === 0 ? [] : ['.plan-draft.json']);
      const resumed: Turn[] = at === 0 ? [] : [['You left here', enter]];
      const next = await converse(cwd, 'init', [...resumed, [question, stop]]);
      expect(next.unanswered).toEqual([]);
      expect(next.code).toBe(130);
      for (const before of questions.slice(0, at)) expect(next.screen).not.toContain(before);
    },
  );

  test('a session that was stopped is finished, and the draft goes', async () => {
    const cwd = folderWith({});
    await converse(cwd, 'init', [
      ['What is the brand called?', `Nordwind${enter}`],
      ['What do you sell', stop],
    ]);
    const { code } = await converse(cwd, 'init', [['You left here', enter], ...byEnter.slice(1)]);
    expect(code).toBe(0);
    expect(existsSync(join(cwd, '.plan-draft.json'))).toBe(false);
    expect(parse(readFileSync(join(cwd, 'brand.yaml'), 'utf8')).name).toBe('Nordwind');
  });

  test('Escape goes back, and at the first question offers to leave', async () => {
    const cwd = folderWith({});
    const { code, screen, unanswered } = await converse(cwd, 'init', [
      ['What is the brand called?', `Nordwind${enter}`],
      ['What do you sell', back],
      ['(Nordwind)', back],
      ['Leave?', `No${enter}`],
      ['(Nordwind)', back],
      ['Leave?', enter],
    ]);
    expect(unanswered).toEqual([]);
    expect(code).toBe(130);
    expect(screen).not.toContain('bug');
    expect(readdirSync(cwd)).toEqual(['.plan-draft.json']);
  });

  test('columns that are not understood: stopped or taken back half-way, no answer is lost', async () => {
    const cwd = folderWith({ 'contacts.csv': 'job,via,y\nnurse,Instagram,1\nnurse,E-Mail,0\n' });
    const begin: Turn[] = [
      ['Will you say', enter],
      ['“job” hold?', `segm${enter}`],
    ];
    const first = await converse(cwd, 'init', [...begin, ['“via” hold?', stop]]);
    expect(first.code).toBe(130);
    const next = await converse(cwd, 'init', [
      ['You left here', enter],
      ['“via” hold?', back],
      ['“job” hold?', `segm${enter}`],
      ['“via” hold?', `chan${enter}`],
      ['“y” hold?', `conv${enter}`],
      ['At which stage', enter],
      ...byEnter.filter(([question]) => !question.startsWith('Which groups')),
    ]);
    expect(next.unanswered).toEqual([]);
    expect(next.code).toBe(0);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toContain(
      'contacts.csv: { segment: job, channel: via, conversions: y, stage: = purchase }',
    );
  });

  test('changes of a file that is there are shown, and an answer of no leaves it alone', async () => {
    const brand = 'name: Nordwind # with a w\n';
    const cwd = folderWith({ 'brand.yaml': brand });
    const turns: Turn[] = [['(Nordwind)', `Sturm${enter}`], ...byEnter.slice(1, -1)];
    const refused = await converse(cwd, 'init', [...turns, ['Write plan.yaml', `No${enter}`]]);
    expect(refused.code).toBe(0);
    expect(refused.screen).toContain('- name: Nordwind # with a w');
    expect(refused.screen).toContain('+ name: Sturm # with a w');
    expect(readdirSync(cwd).sort()).toEqual(['.plan-draft.json', 'brand.yaml']);
    expect(readFileSync(join(cwd, 'brand.yaml'), 'utf8')).toBe(brand);
  });

  test('--no-input asks nothing', async () => {
    const { code, screen } = await converse(folderWith({}), 'init --no-input', []);
    expect(code).toBe(2);
    expect(screen).toContain('--answer brand=NAME');
  });
});
