import { didYouMean } from '../help/did-you-mean.ts';
import { configError } from './config-error.ts';
import type { Session } from './session.ts';

/**
 * `goals` of plan.yaml by stage id.
 * @throws PlanError for a stage that the journey model does not have, and where no stage weighs anything
 */
export function stageWeights({
  configuration,
  resolvers,
  journey,
  phrasebook,
}: Session): Map<string, number> {
  const weights = new Map(
    Object.entries(configuration.config.goals ?? {}).map(([name, weight]) => {
      const { id } = resolvers.stage(name);
      if (id !== undefined) return [id, weight];
      const message = phrasebook.say('cli.error.stage-weight', { value: name, journey: journey.id });
      const known = journey.stages.map((stage) => stage.id);
      throw configError(configuration, message, didYouMean(name, known, phrasebook));
    }),
  );
  if (weights.size === journey.stages.length && [...weights.values()].every((weight) => weight === 0))
    throw configError(
      configuration,
      phrasebook.say('cli.error.no-goal'),
      phrasebook.say('cli.error.no-goal-hint'),
    );
  return weights;
}
