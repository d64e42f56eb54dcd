import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { converse as converseAtTerminal, hasTerminal, keys, type Turn } from './at-terminal.ts';
import { folderWith, runPlan } from './run-plan.ts';

const contacts = 'job,via,y\nnurse,Instagram,1\nnurse,E-Mail,0\nteacher,E-Mail,1\nteacher,Instagram,0\n';

const { enter, stop } = keys;

/** From the first question to the last; the letters jump to a choice. */
const conversation: Turn[] = [
  ['Will you say', enter],
  ['“job” hold?', `segm${enter}`],
  ['“via” hold?', `chan${enter}`],
  ['“y” hold?', `conv${enter}`],
  ['At which stage', enter],
  ['next run need not ask?', enter],
];

/** `plan analyze contacts.csv` at a terminal. */
const converse = (cwd: string, turns: readonly Turn[], options = '') =>
  converseAtTerminal(cwd, `analyze contacts.csv ${options}`, turns);

describe.skipIf(!hasTerminal)('a file that is not understood, and a person at a terminal', () => {
  test('questions, a plan, and answers that the next run finds in plan.yaml', async () => {
    const cwd = folderWith({ 'contacts.csv': contacts });
    const { code, screen } = await converse(cwd, conversation);
    expect(code).toBe(0);
    expect(screen).toContain('Verdict');
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(
      'columns:\n  contacts.csv: { segment: job, channel: via, conversions: y, stage: = purchase }\n',
    );
    const next = runPlan(['analyze', 'contacts.csv', '-f', 'json', '-q'], { cwd });
    expect(JSON.parse(next.out).inputs[0].columns).toEqual({
      stage: '= purchase',
      segment: 'job',
      channel: 'via',
      conversions: 'y',
    });
  });

  test('a plan.yaml that is there keeps its comments, and an answer of no leaves it alone', async () => {
    const before = '# ours\ncurrency: EUR   # for now\n';
    const cwd = folderWith({ 'contacts.csv': contacts, 'plan.yaml': before });
    const refused = await converse(cwd, conversation.with(-1, ['next run need not ask?', `No${enter}`]));
    expect(refused.code).toBe(0);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(before);
    const { screen } = await converse(cwd, conversation);
    expect(screen).toContain('+   contacts.csv: { segment: job');
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toMatch(
      /^# ours\ncurrency: EUR {3}# for now\ncolumns:\n/,
    );
  });

  test.each(conversation.map(([question], at) => [question, at] as const))(
    'Ctrl-C at “%s” leaves no file',
    async (question, at) => {
      const cwd = folderWith({ 'contacts.csv': contacts });
      const { code, screen } = await converse(cwd, [...conversation.slice(0, at), [question, stop]]);
      expect(code).toBe(130);
      expect(screen).not.toContain('Verdict');
      expect(readdirSync(cwd)).toEqual(['contacts.csv']);
    },
  );

  test('--no-input asks nothing', async () => {
    const cwd = folderWith({ 'contacts.csv': contacts });
    const { code, screen } = await converse(cwd, [], '--no-input');
    expect(code).toBe(2);
    expect(screen).toContain('--map channel=via');
    expect(screen).not.toContain('Will you say');
  });
});

test('without a terminal the error stays as it is', () => {
  const cwd = folderWith({ 'contacts.csv': contacts });
  const { code, out, err } = runPlan(['analyze', 'contacts.csv'], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^error: No column of contacts\.csv is known/);
  expect(existsSync(join(cwd, 'plan.yaml'))).toBe(false);
});
