import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runPlan } from './run-plan.ts';

const program = resolve(import.meta.dirname, '../../bin/plan.js');
const row = 'students,instagram,purchase,1000,30\nnurses,email,purchase,500,25\n';
/** 45 MB: more than a second of reading anywhere. */
const cwd = folderWith({ 'data.csv': `segment,channel,stage,exposures,conversions\n${row.repeat(700_000)}` });

/** `script` of util-linux gives a command a terminal; that of other systems has other options. */
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');
const atTerminal = (options: string, env: Record<string, string> = {}) => {
  const command = `'${process.execPath}' '${program}' analyze data.csv -o plan.json ${options}`;
  return spawnSync('script', ['-qefc', command, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '1', ...env },
  }).stdout;
};

describe.skipIf(!hasTerminal)('a table that takes longer than a second', () => {
  test('shows a bar that grows, without colour, and leaves nothing of it', () => {
    const screen = atTerminal('');
    const shares = [...screen.matchAll(/[█░]{24} (\d+)% {2}Reading: [\d,]+ rows/g)].map(([, share]) =>
      Number(share),
    );
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(screen).not.toContain('\u001b[3');
    // The last bar is erased before anything else is said.
    const [erased, ...rest] = screen.slice(screen.lastIndexOf(' rows')).split('\r');
    expect(erased).toBe(' rows\u001b[K');
    expect(rest.join('\r')).toMatch(/^.\[K[^█░]*Wrote plan\.json/);
  });
  test('shows none when it is to be quiet, and where a terminal cannot erase', () => {
    expect(atTerminal('--quiet')).toBe('');
    expect(atTerminal('', { TERM: 'dumb' })).not.toMatch(/[█░]/);
  });
});

test('shows none where no terminal is, and the plan is the same', () => {
  const watched = readFileSync(join(cwd, 'plan.json'), 'utf8');
  const { out, err } = runPlan(['analyze', 'data.csv', '-f', 'json'], { cwd });
  expect(err).not.toMatch(/[█░\r]/);
  expect(JSON.parse(out)).toEqual(JSON.parse(watched));
});
