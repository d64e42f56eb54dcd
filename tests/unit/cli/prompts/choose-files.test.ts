import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseFiles } from '../../../../src/cli/prompts/choose-files.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const phrasebook = { ...buildPhrasebook(), say: (id: string) => id };

it('offers the tables of the folder, all of them ticked; without tables nothing is asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'choose-files-'));
  const asked: unknown[] = [];
  const questions = {
    chooseSeveral: async <T>(...question: unknown[]) => {
      asked.push(question);
      return ['a.csv'] as T[];
    },
  };
  expect(await chooseFiles(folder, phrasebook, questions)).toEqual([]);
  expect(asked).toEqual([]);
  for (const name of ['a.csv', 'b.csv', 'notes.pdf']) writeFileSync(join(folder, name), 'segment,size\n');
  expect(await chooseFiles(folder, phrasebook, questions)).toEqual(['a.csv']);
  const choices = ['a.csv', 'b.csv'].map((value) => ({ name: value, value }));
  expect(asked).toEqual([['cli.prompt.files', choices, ['a.csv', 'b.csv']]]);
});
