import { PlanError } from '../../errors.ts';
import type { InputFlags } from '../flags.ts';
import { findInputs, type InputPath } from '../io/find-inputs.ts';
import { openSession, type Session } from './session.ts';

/**
 * The session and the files that arguments and options name: what every command that reads data starts with.
 * @throws PlanError `no-input` when nothing is named
 */
export async function openSessionOf(
  inputs: readonly string[],
  flags: InputFlags & { brand?: string; lang?: string },
): Promise<{ session: Session; paths: InputPath[] }> {
  const declared = [...(flags.audience ?? []), ...(flags.usage ?? []), ...(flags.conversions ?? [])];
  const session = await openSession(flags, inputs[0] ?? declared[0]);
  const paths = await findInputs(inputs, flags, session.phrasebook);
  if (paths.length > 0) return { session, paths };
  throw new PlanError('no-input', session.phrasebook.say('cli.error.no-input'), {
    hint: session.phrasebook.say('cli.error.no-input-hint'),
  });
}
