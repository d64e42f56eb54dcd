import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from './run-plan.ts';

const root = resolve(import.meta.dirname, '../..');

/** The bundle of the commands, or its bytecode. */
function builtFile(folder: string, extension: 'js' | 'code'): string {
  const [file, ...others] = readdirSync(join(folder, 'dist')).filter((name) =>
    name.endsWith(`.${extension}`),
  );
  expect(others).toEqual([]);
  return join(folder, 'dist', file!);
}

/** A package of its own, so that its build can be damaged. */
function copyPackage(): string {
  const folder = folderWith({});
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

function plan(folder: string, args: readonly string[], debug = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/plan.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_DEBUG: debug },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

describe('a start', () => {
  let expected: ReturnType<typeof plan>;
  beforeAll(() => {
    expected = plan(root, ['analyze', 'examples/shoes']);
    expect(expected.status).toBe(0);
  });

  test('takes the bytecode that the build kept', () => {
    const body = readFileSync(builtFile(root, 'js'), 'latin1');
    const script = new Script(body, { cachedData: readFileSync(builtFile(root, 'code')) });
    expect(script.cachedDataRejected).toBe(false);
    // By its name it belongs to this very bundle, of which V8 itself compares no more than the length, and to this Node.
    const own = `.${process.platform}-${process.arch}-${process.version}.code`;
    expect(builtFile(root, 'code').replace(own, '.js')).toBe(builtFile(root, 'js'));
  });

  test('without bytecode gives the same', () => {
    const folder = copyPackage();
    rmSync(builtFile(folder, 'code'));
    expect(plan(folder, ['analyze', 'examples/shoes'])).toEqual(expected);
  });

  test.each([
    ['of another Node', (file: string) => writeFileSync(file, Buffer.alloc(4096, 7))],
    ['that was cut off', (file: string) => truncateSync(file, 50_000)],
  ])('with bytecode %s gives the same', (_, damage) => {
    const folder = copyPackage();
    damage(builtFile(folder, 'code'));
    expect(plan(folder, ['analyze', 'examples/shoes'])).toEqual(expected);
  });

  test('without WebAssembly the plan is the same', () => {
    const args = ['--jitless', join(root, 'bin/plan.js'), 'analyze', 'examples/shoes'];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expected.stdout });
  });

  test('finds what is loaded late: the solver for many channels under a limit', () => {
    const channels = Array.from({ length: 40 }, (_, index) => `Channel ${index + 1}`);
    const rows = channels.flatMap((channel, index) =>
      ['A', 'B'].map((segment, other) => {
        const people = 40 + ((index * 37 + other * 61) % 400);
        return `${segment},1000,${channel},${(0.03 + ((index * 7 + other * 3) % 11) / 25).toFixed(2)},purchase,${people * 9},${people}`;
      }),
    );
    const table = ['segment,size,channel,share,stage,exposures,conversions', ...rows].join('\n');
    const folder = folderWith({ 'data.csv': table });
    const args = ['analyze', join(folder, 'data.csv'), '--max-channels', '14', '--hours', '61', '-f', 'json'];
    const { status, stderr } = plan(root, args, 'module');
    expect(stderr).toMatch(/node_modules.highs/);
    expect(status).toBe(0);
  });
});
