import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { phrasebookOf } from '../builders/knowledge.ts';
import { runPlan } from './run-plan.ts';

const program = createProgram('0.0.0', phrasebookOf(), { code: 0 }, ['--help']);
const commands = program.commands.map((command) => command.name());

/** Lines of examples, those that go on after a backslash joined. */
const examplesOf = (help: string) =>
  help
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => /^ {2}\$ .*\bplan /.test(line));

describe.each(commands)('plan %s --help', (name) => {
  const { code, out, err } = runPlan([name, '--help']);
  test('shows examples right after the usage, then the options by group', () => {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      new RegExp(`\\n\\nUsage: plan ${name}[^\\n]*\\n\\nExamples:\\n {2}\\$ [^]*\\n\\n[A-Z]\\w+:\\n {2}-`),
    );
  });
  test('fits into 80 columns', () => {
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
  test('has examples of commands and options that exist', () => {
    for (const example of examplesOf(out)) {
      const [, called, rest] = /\bplan (\S+?)\)?(?: (.*))?$/.exec(example)!;
      const command = program.commands.find((one) => one.name() === called);
      expect(command, example).toBeDefined();
      const used = (rest ?? '').split(' | ')[0]!.match(/(?<= |^)--?[a-z][a-z-]*/g) ?? [];
      const known = [...command!.options.flatMap(({ long, short }) => [long, short]), '--help'];
      expect(known, example).toEqual(expect.arrayContaining(used));
    }
  });
  test('is what plan help shows', () => expect(runPlan(['help', name]).out).toBe(out));
});

test('plan alone says what it is, three first steps, and every command', () => {
  const { code, out } = runPlan([]);
  expect(code).toBe(0);
  expect(examplesOf(out)).toHaveLength(3);
  for (const name of commands) expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(runPlan(['--help']).out).toBe(out);
  expect(runPlan(['help']).out).toBe(out);
});
