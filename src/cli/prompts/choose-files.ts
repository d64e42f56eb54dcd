import { relative } from 'node:path';
import inquirer from 'inquirer';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { tablesIn } from '../io/find-inputs.ts';

/** Asks which tables of a folder to read; all are ticked. Without tables there is nothing to ask. */
export async function chooseFiles(folder: string, phrasebook: Phrasebook): Promise<string[]> {
  const tables = (await tablesIn(folder)).map((table) => relative(folder, table));
  if (tables.length === 0) return [];
  const ask = inquirer.createPromptModule({ output: process.stderr });
  const { files } = await ask<{ files: string[] }>([
    {
      type: 'checkbox',
      name: 'files',
      message: phrasebook.say('cli.prompt.files'),
      choices: tables.map((value) => ({ name: value, value, checked: true })),
    },
  ]);
  return files;
}
