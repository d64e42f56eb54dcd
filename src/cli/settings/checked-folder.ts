import { PlanError } from '../../errors.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { statsOf } from '../io/stats-of.ts';

/**
 * A folder that a command writes to; one that is not there yet is made when something is written.
 * @throws PlanError `usage` for a file
 */
export function checkedFolder(folder: string, { say }: Pick<Phrasebook, 'say'>): string {
  const found = statsOf(folder);
  if (found === undefined || found.isDirectory()) return folder;
  throw new PlanError('usage', say('cli.init.no-folder', { folder }), {
    hint: say('cli.init.no-folder-hint'),
  });
}
