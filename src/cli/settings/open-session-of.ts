import { PlanError } from '../../errors.ts';
import type { InputFlags } from '../flags.ts';
import { note } from '../io/console.ts';
import { findInputs, type InputPath } from '../io/find-inputs.ts';
import { openSession, type Session } from './session.ts';

/**
 * The session and the files that arguments and options name: what every command that reads data starts with.
 * @throws PlanError `no-input` when nothing is named
 */
export async function openSessionOf(
  inputs: readonly string[],
  flags: InputFlags & { brand?: string; lang?: string; quiet?: boolean },
): Promise<{ session: Session; paths: InputPath[] }> {
  const declared = [...(flags.audience ?? []), ...(flags.usage ?? []), ...(flags.conversions ?? [])];
  const session = await openSession(flags, inputs[0] ?? declared[0]);
  const { say, list } = session.phrasebook;
  const paths = findInputs(inputs, flags, session.phrasebook, (folder, names) => {
    if (!flags.quiet) note(say('cli.note.skipped', { folder, files: list(names), count: names.length }));
  });
  if (paths.length > 0) return { session, paths };
  throw new PlanError('no-input', session.phrasebook.say('cli.error.no-input'), {
    hint: session.phrasebook.say('cli.error.no-input-hint'),
  });
}
