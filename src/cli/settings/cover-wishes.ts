import type { Observations } from '../../model/observations.ts';
import type { CoverWish } from '../../planning/plan-settings.ts';
import { didYouMean } from '../help/did-you-mean.ts';
import { configError } from './config-error.ts';
import type { Session } from './session.ts';

/**
 * `cover` of plan.yaml: each name is a stage of the journey, else a segment of the data.
 * @throws PlanError for a name that is neither
 */
export function coverWishes(
  { configuration, journey, resolvers, phrasebook }: Session,
  observations: Observations,
): CoverWish[] {
  return Object.entries(configuration.config.cover ?? {}).map(([name, least]): CoverWish => {
    const stage = resolvers.stage(name).id;
    if (stage !== undefined) return { of: 'stage', id: stage, least };
    const segment = resolvers.segment(name);
    if (observations.segments.some(({ id }) => id === segment)) return { of: 'segment', id: segment, least };
    const known = [...journey.stages.map(({ id }) => id), ...observations.segments.map((one) => one.name)];
    const message = phrasebook.say('cli.error.cover', { value: name });
    throw configError(configuration, message, didYouMean(name, known, phrasebook));
  });
}
