import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFiles } from '../../io/write-files.ts';
import type { MadePlan, ReadInputs } from '../../settings/make-plan.ts';
import { changedLines } from '../changed-lines.ts';
import { editYaml, type YamlEdit } from '../files/edit-yaml.ts';
import type { FlowQuestions } from '../questions.ts';

/**
 * Saves changes in plan.yaml: in the one that is in use, else in a new one beside the first input. Shows them first.
 * @returns whether they were saved
 */
export async function saveEdits(
  edits: readonly YamlEdit[],
  { session, paths }: Pick<ReadInputs, 'session' | 'paths'>,
  made: Pick<MadePlan, 'paths'>,
  questions: FlowQuestions,
): Promise<boolean> {
  const { say } = session.phrasebook;
  const { file } = session.configuration;
  const path = file ?? join(dirname(paths[0]!.path), 'plan.yaml');
  const before = file === undefined ? '' : await readFile(file, 'utf8');
  const after = editYaml(before, edits);
  const lines = changedLines(before, after);
  if (lines.length === 0) return true;
  questions.show(path, ...lines);
  if (!(await questions.confirm(say('cli.explore.save', { file: path })))) return false;
  const inputs = made.paths.filter((one) => one !== file);
  await writeFiles([{ path, text: after }], inputs, session.phrasebook);
  questions.show(say('cli.explore.saved', { file: path }));
  return true;
}
