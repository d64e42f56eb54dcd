import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../../bin/plan.js');

/** `script` of util-linux gives a command a terminal; that of other systems has other options. */
export const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes(
  'util-linux',
);

export const keys = { enter: '\r', space: ' ', down: '\u001b[B', escape: '\u001b', stop: '\u0003' };

/** Waits for a text on the screen, then types. */
export type Turn = [waitFor: string, keys: string];

/**
 * Runs the program at a terminal of its own: waits for each text in turn, then types the keys.
 * @param size lines and columns of the terminal
 */
export function converse(
  cwd: string,
  args: string,
  turns: readonly Turn[],
  size: { rows: number; columns: number } = { rows: 24, columns: 80 },
): Promise<{ code: number | null; screen: string; unanswered: Turn[] }> {
  return new Promise((done) => {
    const command = `stty rows ${size.rows} cols ${size.columns}; '${process.execPath}' '${program}' ${args}`;
    const child = spawn('script', ['-qefc', command, '/dev/null'], {
      cwd,
      timeout: 60_000,
      env: { ...process.env, NO_COLOR: '1', TERM: 'xterm' },
    });
    const left = [...turns];
    let screen = '';
    let read = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
      const [turn] = left;
      const at = turn ? screen.indexOf(turn[0], read) : -1;
      if (!turn || at === -1) return;
      read = at + turn[0].length;
      left.shift();
      // The question is on the screen a moment before it listens.
      setTimeout(() => child.stdin.write(turn[1]), 50);
    });
    child.on('close', (code) => done({ code, screen, unanswered: left }));
  });
}
