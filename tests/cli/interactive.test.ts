import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { converse, hasTerminal, keys, type Turn } from './at-terminal.ts';
import { folderWith, runPlan } from './run-plan.ts';

const { enter, escape: back, stop } = keys;
const menu = 'What now?';

function garden(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  cpSync(resolve('examples/german-excel'), folder, { recursive: true });
  return folder;
}

/** From the first question to the menu: a name of our own, three channels at most. */
const opening: Turn[] = [
  ['“Wochenmarkt” is not among', enter],
  ['How much can the team run', `how many${enter}`],
  ['At most how many channels', `3${enter}`],
];

describe.skipIf(!hasTerminal)('plan analyze --interactive', () => {
  test('asks what is missing, explains, moves the plan, and saves', async () => {
    const cwd = garden();
    const { code, screen, unanswered } = await converse(cwd, 'analyze . --interactive', [
      ...opening,
      [menu, `Look at a ch${enter}`],
      ['Which channel?', enter],
      [menu, `Why${enter}`],
      ['Which segment?', enter],
      ['Which stage?', enter],
      ['Which channel?', enter],
      [menu, `Change a l${enter}`],
      ['Which one?', enter],
      ['At most how many channels', `5${enter}`],
      [menu, `Change a w${enter}`],
      ['Which factor?', back],
      [menu, back],
      ['Leave?', `No${enter}`],
      [menu, `Save${enter}`],
      ['Save this in', enter],
      [menu, enter],
    ]);
    expect(unanswered).toEqual([]);
    expect(code).toBe(0);
    expect(screen).toMatch(/3 of 9 channels serve/);
    expect(screen).toMatch(/As planned +channels=5/);
    expect(screen).toMatch(/Telefon comes in/);
    expect(screen).toMatch(/Schaufenster is the best choice here so far: that is likely/);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe('capacity: { channels: 5 }\n');
    expect(existsSync(join(cwd, '.plan-draft.json'))).toBe(false);
    // What is saved is what the next run plans with.
    expect(runPlan(['analyze', '.', '-q'], { cwd }).out).toMatch(/^5 of 9 channels/);
  });

  test('another name of a known channel is kept as such', async () => {
    const cwd = garden();
    const { unanswered } = await converse(cwd, 'analyze . -i', [
      ['“Wochenmarkt” is not among', `another${enter}`],
      ['Which channel?', `Events${enter}`],
      ['How much can the team run', enter],
      [menu, `Save${enter}`],
      ['Save this in', enter],
      [menu, enter],
    ]);
    expect(unanswered).toEqual([]);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(
      'channels: { names: { Wochenmarkt: events } }\n',
    );
    expect(runPlan(['validate', '.'], { cwd }).out).not.toContain('is not among');
  });

  test.each([0, 1, 2, 3])(
    'Ctrl-C at question %i loses nothing, and the next start goes on there',
    async (at) => {
      const cwd = garden();
      const questions = [...opening, [menu, enter] as Turn];
      const left = await converse(cwd, 'analyze . -i', [
        ...questions.slice(0, at),
        [questions[at]![0], stop],
      ]);
      expect(left.code).toBe(130);
      expect(left.screen).not.toContain('at async');
      expect(existsSync(join(cwd, 'plan.yaml'))).toBe(false);
      expect(existsSync(join(cwd, '.plan-draft.json'))).toBe(at > 0);
      // The choice of a limit and its number are one answer.
      const resumed: Turn[] = at === 0 ? [] : [['You left here', enter]];
      const rest = questions.slice(at === 2 ? 1 : at);
      const next = await converse(cwd, 'analyze . -i', [...resumed, ...rest], { rows: 40, columns: 120 });
      expect(next.unanswered).toEqual([]);
      expect(next.code).toBe(0);
      expect(next.screen).toMatch(/3 of 9 channels serve/);
    },
  );

  test('a wish that cannot be met leads back to the menu', async () => {
    const cwd = garden();
    const { code, screen, unanswered } = await converse(cwd, 'analyze . -i', [
      ...opening,
      [menu, `Change a l${enter}`],
      ['Which one?', `hours${enter}`],
      ['How many hours', `0.5${enter}`],
      [menu, enter],
    ]);
    expect(unanswered).toEqual([]);
    expect(screen).toContain('No set of channels meets all limits.');
    expect(code).toBe(0);
  });
});

test('without a terminal it says so, and how to do without', () => {
  const cwd = folderWith({ 'data.csv': 'channel,exposures,conversions\nemail,100,3\n' });
  const { code, err } = runPlan(['analyze', 'data.csv', '--interactive'], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/nobody is there to answer[\s\S]*--max-channels/);
});
