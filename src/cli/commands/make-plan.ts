import { relative } from 'node:path';
import { analyze } from '../../analyze.ts';
import { PlanError } from '../../errors.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { MethodFlags } from '../flags.ts';
import { note } from '../io/console.ts';
import { loadPhrasebook } from '../io/load-knowledge.ts';
import { openSessionOf } from '../settings/open-session-of.ts';
import { readData } from '../settings/read-data.ts';
import { resolveSettings } from '../settings/resolve-settings.ts';
import type { Session } from '../settings/session.ts';

export interface MadePlan {
  analysis: Analysis;
  session: Session;
  /** In the plan's language, and with its currency. */
  phrasebook: Phrasebook;
  /** Files that were read, and must not be written over. */
  paths: string[];
}

/**
 * From arguments to a plan: what `analyze` and `explain` share.
 * @param read how the inputs become observations
 */
export async function makePlan(
  inputs: readonly string[],
  flags: MethodFlags,
  version: string,
  read: typeof readData = readData,
): Promise<MadePlan> {
  const { session, paths } = await openSessionOf(inputs, flags);
  const { file } = session.configuration;
  if (file !== undefined && !flags.quiet)
    note(session.phrasebook.say('cli.note.config', { file: relativePath(file) }));

  const observations = await read(paths, flags, session);
  const named = observations.channels.length + (flags.include?.length ?? 0) + (flags.active?.length ?? 0);
  const configured = session.configuration.config.channels;
  if (named === 0 && !configured?.include?.length && !configured?.active?.length)
    throw new PlanError('no-input', session.phrasebook.say('cli.error.no-channels'), {
      hint: session.phrasebook.say('cli.error.no-channels-hint'),
      issues: observations.issues,
    });
  const settings = await resolveSettings(flags, session, observations, version);
  const phrasebook = await loadPhrasebook(session.phrasebook.language, settings.currency ?? undefined);
  const analysis = await analyze(observations, settings, session.knowledge, phrasebook);
  const errors = analysis.issues.filter(({ severity }) => severity === 'error');
  if (flags.strict && errors.length > 0)
    throw new PlanError('strict', phrasebook.say('cli.error.strict', { count: errors.length }), {
      hint: phrasebook.say('cli.error.strict-hint'),
      issues: errors,
    });
  return {
    analysis,
    session,
    phrasebook,
    paths: [...paths.map(({ path }) => path), ...session.configuration.read],
  };
}

function relativePath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}
