import { PlanError } from '../../errors.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** The error for a file that is there and cannot be read. */
export function unreadableFile(file: string, cause: unknown, phrasebook: Phrasebook): PlanError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new PlanError('file-unreadable', phrasebook.say('cli.error.unreadable', { file, reason }), {
    place: { file },
    hint: phrasebook.say('cli.error.unreadable-hint', { reason }),
    cause,
  });
}
