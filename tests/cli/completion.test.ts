import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runPlan } from './run-plan.ts';

const data =
  'Segment;Kanal;Stufe;Kontakte;Abschlüsse\nYoung families;instagram;Kauf;1000;30\nBest Agers;Info $tand;Kauf;500;25\n';
const folder = folderWith({ 'data.csv': data, 'odd.csv': 'Alter;Beruf\n5;x\n' });

/** A folder with the built program under the name that people type. */
const bin = folderWith({});
const program = resolve(import.meta.dirname, '../../bin/plan.js');
writeFileSync(join(bin, 'plan'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
chmodSync(join(bin, 'plan'), 0o755);

/** What a shell prints when it runs a script. */
function runShell(shell: string, args: string[], script: string): string {
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH };
  const { stdout, stderr } = spawnSync(shell, [...args, script], { cwd: folder, encoding: 'utf8', env });
  expect(stderr).toBe('');
  return stdout.trimEnd();
}
const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** Words of a line as bash cuts them, the last at the cursor. */
function inBash(line: string, words: readonly string[]): string {
  const quoted = [line, ...words].map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
  return runShell(
    'bash',
    ['--norc', '-c'],
    `source <(plan completion bash)
    COMP_LINE=${quoted[0]} COMP_POINT=\${#COMP_LINE}
    COMP_WORDS=(${quoted.slice(1).join(' ')}) COMP_CWORD=${words.length - 1}
    _optichannel 2>/dev/null
    printf '%s\\n' "\${COMPREPLY[@]}"`,
  );
}

describe.skipIf(!has('bash'))('bash', () => {
  test.each([
    ['plan expl', ['plan', 'expl'], 'explain'],
    [
      'plan explain data.csv --segment You',
      ['plan', 'explain', 'data.csv', '--segment', 'You'],
      'Young\\ families',
    ],
    ['plan explain --segment "You', ['plan', 'explain', '--segment', '"You'], 'Young families'],
    [
      'plan analyze --set channel=inf',
      ['plan', 'analyze', '--set', 'channel', '=', 'inf'],
      'info-usd-tand\ninfluencers',
    ],
    ['plan analyze --map segment=', ['plan', 'analyze', 'odd.csv', '--map', 'segment', '='], 'Alter\nBeruf'],
    ['plan analyze --format=js', ['plan', 'analyze', '--format', '=', 'js'], 'json'],
    [
      'plan analyze --journey ',
      ['plan', 'analyze', '--journey', ''],
      'five-stage\nlifecycle\ndata.csv\nodd.csv',
    ],
    ['plan analyze --hours ', ['plan', 'analyze', '--hours', ''], ''],
  ])('%s', (line, words, replies) => {
    const shown =
      line.includes('odd') || !words.includes('odd.csv') ? line : line.replace('--map', 'odd.csv --map');
    expect(inBash(shown, words)).toBe(replies);
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  /** The completion system is there only at a prompt: its two words are replaced by ones that print. */
  const inZsh = (...words: string[]) =>
    runShell(
      'zsh',
      ['-f', '-c'],
      `compdef() { }
      compadd() { print -l -- "\${(@)shown}" }
      _files() { print -- FILES }
      source <(plan completion zsh)
      words=(plan ${words.map((word) => `'${word}'`).join(' ')}) CURRENT=${words.length + 1} PREFIX='${words.at(-1)}'
      _plan`,
    );
  test('commands, names and files', () => {
    expect(inZsh('expl')).toMatch(/^explain {2}-- why a channel/);
    expect(inZsh('explain', 'data.csv', '--segment', 'You')).toBe('Young families');
    expect(inZsh('analyze', '--goal', 'gr')).toMatch(/^grow\b.*\nFILES$/);
    expect(inZsh('analyze', '--hours', '')).toBe('');
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  const inFish = (line: string) =>
    runShell('fish', ['--no-config', '-c'], `plan completion fish | source; complete -C '${line}'`);
  test('commands, names and files', () => {
    expect(inFish('plan expl')).toMatch(/^explain\twhy a channel/);
    expect(inFish('plan explain data.csv --segment You')).toBe('Young families');
    expect(inFish('plan explain data.csv --segment "You')).toBe('Young families');
    expect(inFish('plan analyze --format=js')).toBe('--format=json');
    expect(inFish('plan analyze da')).toBe('data.csv');
  });
});

describe('what the scripts ask', () => {
  const ask = (words: string[], cwd = folder) => runPlan(['__complete', 'zsh', '--', ...words], { cwd });
  test('stages of the files alone, in order of the journey', () => {
    expect(ask(['explain', '--stage', '']).out).toBe('\npurchase\tPurchase\n');
  });
  test('never an error: broken files, broken configuration, a missing folder', () => {
    const broken = folderWith({
      'a.csv': '"never closed\nx,y\n'.repeat(3),
      'b.csv': new Uint8Array([0, 1, 2, 255]),
      'plan.yaml': 'goals: [',
    });
    for (const words of [
      ['explain', '--segment', ''],
      ['explain', 'none/', '--channel', 'insta'],
      ['nonsense', ''],
    ]) {
      const { code, err } = ask(words, broken);
      expect({ code, err }).toEqual({ code: 0, err: '' });
    }
    expect(ask(['explain', '--channel', 'insta'], broken).out).toContain('\ninstagram\t');
  });
  test('names that would harm a terminal are not offered', () => {
    const hostile = folderWith({ 'a.csv': data.replace('Young families', 'Young\u001b]0;x\u0007') });
    expect(ask(['explain', '--segment', ''], hostile).out).toBe('\nBest Agers\n');
  });
  test('a large file takes a glance', () => {
    const large = folderWith({
      'a.csv': `${data}${'Best Agers;email;Kauf;10;1\n'.repeat(800_000)}Late;sms;Kauf;10;1\n`,
    });
    const start = performance.now();
    expect(ask(['explain', '--segment', ''], large).out).toBe('\nBest Agers\nYoung families\n');
    // To start the program takes about 0.2 seconds, and to read 21 MB would take two; the machine may be busy.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
