import { relative } from 'node:path';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import { note } from '../../io/console.ts';
import { writeFiles } from '../../io/write-files.ts';
import type { FileChange } from './file-change.ts';

/**
 * Writes what a flow has agreed on, whole or not at all, and says so.
 * @param inputs paths of the data, which are never written over
 */
export async function writeChanges(
  changes: readonly FileChange[],
  inputs: readonly string[],
  phrasebook: Phrasebook,
  quiet: boolean,
): Promise<void> {
  if (changes.length === 0) return;
  const files = changes.map(({ path, after }) => ({ path, text: after }));
  await writeFiles(files, inputs, phrasebook);
  if (quiet) return;
  const names = phrasebook.list(changes.map(({ path }) => relative('', path)));
  note(phrasebook.say('cli.note.written', { files: names }));
}
