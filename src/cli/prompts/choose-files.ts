import { relative } from 'node:path';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { tablesIn } from '../io/tables-in.ts';
import { type FlowQuestions, openQuestions } from './questions.ts';

/** Asks which tables of a folder to read; all are ticked. Without tables there is nothing to ask. */
export async function chooseFiles(
  folder: string,
  phrasebook: Phrasebook,
  questions: Pick<FlowQuestions, 'chooseSeveral'> = openQuestions(phrasebook),
): Promise<string[]> {
  const tables = tablesIn(folder).map((table) => relative(folder, table));
  if (tables.length === 0) return [];
  const choices = tables.map((value) => ({ name: value, value }));
  return questions.chooseSeveral(phrasebook.say('cli.prompt.files'), choices, tables);
}
