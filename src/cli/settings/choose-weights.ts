import type { Goal, ScoringProfile } from '../../knowledge/schemas/scoring.ts';
import type { MethodFlags } from '../flags.ts';
import { configError } from './config-error.ts';
import { readYaml } from './load-config.ts';
import { chooseEntry, type Session } from './session.ts';

/**
 * The weights of the factors: an id, or a user's own file, with those of plan.yaml in the place of single ones.
 * @throws PlanError where those of plan.yaml leave no factor any weight
 */
export async function chooseProfile(flags: MethodFlags, session: Session): Promise<ScoringProfile> {
  const { configuration, knowledge, phrasebook } = session;
  const value = flags.scoring ?? configuration.config.scoring ?? 'balanced';
  const profile = await chooseEntry(
    { option: 'scoring', value, ofConfig: !flags.scoring },
    knowledge.profiles,
    async (path) => {
      const { scoringProfileSchema } = await import('../../knowledge/schemas/scoring.ts');
      return readYaml(path, scoringProfileSchema, phrasebook);
    },
    session,
  );
  const weights = { ...profile.weights, ...configuration.config.weights };
  if (Object.values(weights).every((weight) => weight === 0))
    throw configError(
      configuration,
      phrasebook.say('cli.error.no-weight', { scoring: profile.id }),
      phrasebook.say('cli.error.no-weight-hint'),
    );
  return { ...profile, weights };
}

/** The weights of the stages by their role: an id, or a user's own file; undefined without a goal. */
export async function chooseGoal(flags: MethodFlags, session: Session): Promise<Goal | undefined> {
  const { configuration, knowledge, phrasebook } = session;
  const value = flags.goal ?? configuration.config.goal;
  if (value === undefined) return undefined;
  return chooseEntry(
    { option: 'goal', value, ofConfig: !flags.goal },
    knowledge.goals,
    async (path) => {
      const { goalSchema } = await import('../../knowledge/schemas/scoring.ts');
      return readYaml(path, goalSchema, phrasebook);
    },
    session,
  );
}
