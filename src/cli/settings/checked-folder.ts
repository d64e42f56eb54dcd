import { stat } from 'node:fs/promises';
import { PlanError } from '../../errors.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/**
 * A folder that a command writes to; one that is not there yet is made when something is written.
 * @throws PlanError `usage` for a file
 */
export async function checkedFolder(folder: string, { say }: Pick<Phrasebook, 'say'>): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return folder;
  throw new PlanError('usage', say('cli.init.no-folder', { folder }), {
    hint: say('cli.init.no-folder-hint'),
  });
}
