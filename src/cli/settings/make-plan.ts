import { relative } from 'node:path';
import { analyze } from '../../analyze.ts';
import { PlanError } from '../../errors.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Observations } from '../../model/observations.ts';
import type { OnProgress } from '../../model/progress.ts';
import { describeWhatIf, impossibleWhatIf } from '../../planning/describe-what-if.ts';
import { countProblems } from '../../report/phrases/problems-phrase.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { MethodFlags } from '../flags.ts';
import { note } from '../io/console.ts';
import type { InputPath } from '../io/find-inputs.ts';
import { loadPhrasebook } from '../io/load-knowledge.ts';
import { showProgress } from '../io/progress.ts';
import { openSessionOf } from './open-session-of.ts';
import { readData } from './read-data.ts';
import { resolveSettings } from './resolve-settings.ts';
import type { Session } from './session.ts';
import { whatIfFlags } from './what-if-flags.ts';

export interface MadePlan {
  analysis: Analysis;
  session: Session;
  /** In the plan's language, and with its currency. */
  phrasebook: Phrasebook;
  /** Files that were read, and must not be written over. */
  paths: string[];
}

/** What was read, before anything is planned with it. */
export interface ReadInputs {
  session: Session;
  observations: Observations;
  paths: InputPath[];
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
  return planInputs(await readInputs(inputs, flags, read), flags, version);
}

/** Reads what arguments and options name. */
export async function readInputs(
  inputs: readonly string[],
  flags: MethodFlags,
  read: typeof readData,
): Promise<ReadInputs> {
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
  return { session, observations, paths };
}

/** Plans with what was read. */
export async function planInputs(
  { session, observations, paths }: ReadInputs,
  flags: MethodFlags,
  version: string,
): Promise<MadePlan> {
  const settings = await resolveSettings(flags, session, observations, version);
  const phrasebook = await loadPhrasebook(session.phrasebook.language, settings.currency ?? undefined);
  const bar = showProgress(flags, phrasebook);
  const plans = async (): Promise<Analysis> => {
    const plan = await analyze(observations, settings, session.knowledge, phrasebook, bar?.update);
    return { ...plan, whatIfs: await whatIfs(plan, flags, session, observations, phrasebook, bar?.update) };
  };
  const analysis = await plans().finally(() => bar?.erase());
  const errors = analysis.issues.filter(({ severity }) => severity === 'error');
  if (flags.strict && errors.length > 0)
    throw new PlanError('strict', phrasebook.say('cli.error.strict', { count: countProblems(errors) }), {
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

/** The same data, planned once more for each change that was asked about. */
async function whatIfs(
  plan: Analysis,
  flags: MethodFlags,
  session: Session,
  observations: Observations,
  phrasebook: Phrasebook,
  onProgress: OnProgress | undefined,
): Promise<Analysis['whatIfs']> {
  const found: Analysis['whatIfs'] = [];
  for (const change of flags.whatIf ?? []) {
    const changed = whatIfFlags(change, flags, session.configuration.config, phrasebook);
    try {
      const settings = await resolveSettings(changed, session, observations, plan.generator.version);
      const other = await analyze(observations, settings, session.knowledge, phrasebook, onProgress);
      found.push(describeWhatIf(change, plan, other));
    } catch (error) {
      if (!(error instanceof PlanError) || error.code !== 'infeasible') throw error;
      found.push(impossibleWhatIf(change, [error.message, error.hint].filter(Boolean).join(' ')));
    }
  }
  return found;
}

function relativePath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}
