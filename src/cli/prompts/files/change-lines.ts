import { basename } from 'node:path';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import { changedLines } from '../changed-lines.ts';
import type { FileChange } from './file-change.ts';

/** What changes: the names of new files, and every changed line of those that are there. */
export function changeLines(
  changes: readonly FileChange[],
  { say, list }: Pick<Phrasebook, 'say' | 'list'>,
): string[] {
  const added = changes.filter(({ before }) => before === undefined).map(({ path }) => basename(path));
  return [
    ...changes.flatMap(({ path, before, after }) =>
      before === undefined
        ? []
        : [say('cli.init.changed-file', { file: basename(path) }), ...changedLines(before, after)],
    ),
    ...(added.length === 0 ? [] : [say('cli.init.new-files', { files: list(added) })]),
  ];
}
