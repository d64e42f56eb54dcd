import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readmes = ['README.md', ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}/README.md`)];
const updating = process.env.UPDATE_READMES === '1';

/** A console block: the command, and its output; a line with … alone leaves something out. */
const block = /```console\n\$ npx plan ([^\n]*)\n([\s\S]*?)```/g;

function outputOf(command: string): string[] {
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const text = execFileSync(process.execPath, ['bin/plan.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return text.replace(/\n$/, '').split('\n');
}

/** The parts of a block between its … lines. */
function excerpts(shown: string): string[][] {
  const parts: string[][] = [[]];
  for (const line of shown.replace(/\n$/, '').split('\n')) {
    if (line === '…') parts.push([]);
    else parts.at(-1)!.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

/** The same block with today's output: whole, or as many lines from the same first line on. */
function refresh(shown: string, output: readonly string[]): string {
  if (!shown.split('\n').includes('…')) return `${output.join('\n')}\n`;
  const parts = excerpts(shown).map((part) => {
    const start = output.indexOf(part[0]!);
    if (start < 0) throw new Error(`"${part[0]}" is no longer printed; mend the excerpt by hand.`);
    return output.slice(start, start + part.length).join('\n');
  });
  const before = shown.startsWith('…\n') ? '…\n' : '';
  const after = /\n…\n$/.test(shown) ? '\n…' : '';
  return `${before}${parts.join('\n…\n')}${after}\n`;
}

describe.each(readmes)('%s', (readme) => {
  const path = join(root, readme);
  test('shows what the program prints', () => {
    const text = readFileSync(path, 'utf8');
    const fresh = text.replace(block, (_, command: string, shown: string) => {
      return `\`\`\`console\n$ npx plan ${command}\n${refresh(shown, outputOf(command))}\`\`\``;
    });
    if (updating) writeFileSync(path, fresh);
    else expect(text).toBe(fresh);
  });
});

test('every option of --help stands in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const named = (text: string) => new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g));
  const help = outputOf('--help');
  const listed = help.slice(help.indexOf('Commands:') + 1, help.indexOf('Other:'));
  const commands = listed.flatMap((line) => /^ {2}([a-z]+) /.exec(line)?.[1] ?? []);
  expect(commands).toHaveLength(8);
  const options = named(commands.map((command) => outputOf(`${command} --help`).join('\n')).join('\n'));
  expect(options.size).toBeGreaterThan(30);
  const told = named(readme);
  expect([...options].filter((option) => !told.has(option))).toEqual([]);
});
