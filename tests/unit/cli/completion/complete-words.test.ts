import { describe, expect, test } from 'vitest';
import { completeWords } from '../../../../src/cli/completion/complete-words.ts';
import type { KnownNames } from '../../../../src/cli/completion/known-names.ts';
import { whatIfValues } from '../../../../src/cli/completion/option-values.ts';
import { readTypedWords } from '../../../../src/cli/completion/typed-words.ts';
import { createProgram } from '../../../../src/cli/program.ts';
import { whatIfFlags } from '../../../../src/cli/settings/what-if-flags.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';

const program = createProgram('0.0.0', phrasebookOf(), { code: 0 }, []);
const of =
  (...values: string[]) =>
  async () =>
    values.map((value) => ({ value }));
const names: KnownNames = {
  formats: of('markdown', 'json', 'csv'),
  languages: of('en'),
  journeys: of('five-stage', 'lifecycle'),
  profiles: of('balanced', 'reach'),
  goals: of('grow', 'sell'),
  exports: of('meta'),
  trusted: of('shop', 'meta'),
  currencies: of('EUR', 'USD'),
  channels: of('email', 'instagram', 'Info stand'),
  segments: of('Young families', 'Students'),
  stages: of('purchase', 'loyalty'),
  columns: of('Alter', 'Geschlecht'),
};
const complete = async (...words: string[]) => {
  const found = await completeWords(program, words, () => names);
  return { ...found, candidates: found.candidates.map(({ value }) => value) };
};

describe('what could stand at the cursor', () => {
  test('commands, and what they are for', async () => {
    expect(await complete('ex')).toEqual({ candidates: ['explain'] });
    expect((await complete('')).candidates).toEqual(
      expect.arrayContaining(['analyze', 'completion', 'help']),
    );
    expect(await complete('help', 'val')).toEqual({ candidates: ['validate'] });
    expect(await complete('nonsense', '')).toEqual({ candidates: [] });
  });
  test('options, but for those that are given and cannot be repeated', async () => {
    expect(await complete('analyze', '--ma')).toEqual({ candidates: ['--map', '--max-channels'] });
    expect((await complete('analyze', '--max-channels', '3', '--map', 'a=b', '--ma')).candidates).toEqual([
      '--map',
    ]);
    expect((await complete('analyze', '-q', '--qu')).candidates).toEqual([]);
  });
  test('values of options, in a word of their own or after =', async () => {
    expect(await complete('explain', '--segment', 'You')).toEqual({ candidates: ['Young families'] });
    expect(await complete('analyze', '--lang=')).toEqual({ candidates: ['--lang=en'] });
    expect(await complete('analyze', '-f', 'js')).toEqual({ candidates: ['json'] });
    expect(await complete('analyze', '--hours', '')).toEqual({ candidates: [] });
  });
  test('a case that differs is no hindrance, but one that agrees wins', async () => {
    expect((await complete('analyze', '--include', 'INST')).candidates).toEqual(['instagram']);
    expect((await complete('analyze', '--include', 'In')).candidates).toEqual(['Info stand']);
  });
  test('lists go on after a comma, without what they hold', async () => {
    expect((await complete('analyze', '--format', 'json,')).candidates).toEqual([
      'json,markdown',
      'json,csv',
    ]);
    expect((await complete('analyze', '--exclude', 'email,i')).candidates).toEqual(['email,instagram']);
  });
  test('pairs: the key, then its value', async () => {
    expect(await complete('analyze', '--map', 'seg')).toEqual({ candidates: ['segment='], open: true });
    expect(await complete('analyze', '--map', 'segment=Alter+')).toEqual({
      candidates: ['segment=Alter+Geschlecht'],
    });
    expect(await complete('analyze', '--set', 'stage=')).toEqual({
      candidates: ['stage=purchase', 'stage=loyalty'],
    });
    expect(await complete('analyze', '--what-if', 'hours=20; exclude=ins')).toEqual({
      candidates: ['hours=20; exclude=instagram'],
    });
  });
  test('files where files may stand', async () => {
    expect(await complete('analyze', 'da')).toEqual({ candidates: [], files: true });
    expect(await complete('analyze', '--out', '')).toEqual({ candidates: [], files: true });
    expect(await complete('analyze', '--journey=l')).toEqual({
      candidates: ['--journey=lifecycle'],
      files: true,
    });
    expect(await complete('analyze', '--', '--ma')).toEqual({ candidates: [], files: true });
    expect(await complete('channels', 'em')).toEqual({ candidates: ['email'] });
    expect(await complete('channels', 'email', 'em')).toEqual({ candidates: [] });
  });
});

test('the words before the cursor are read as the command will read them', () => {
  const words = [
    'analyze',
    'a.csv',
    '--usage',
    'u.csv',
    '--usage=v.csv',
    '-c',
    'p.yaml',
    '--no-color',
    '--',
    '-b',
  ];
  const { command, ...typed } = readTypedWords(program, words);
  expect(command?.name()).toBe('analyze');
  expect(typed).toEqual({
    flags: { usage: ['u.csv', 'v.csv'], config: 'p.yaml', color: false },
    arguments: ['a.csv', '-b'],
    awaits: undefined,
    onlyArguments: true,
  });
});

test.each([...whatIfValues.keys()])('--what-if %s= is a change that can be asked about', (key) => {
  const changed = whatIfFlags(`${key}=1`, {}, {}, phrasebookOf());
  expect(Object.values(changed)).toEqual(['1']);
});
