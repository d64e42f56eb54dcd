import type { Analysis, AnalysisChannel } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { optionalPhrase } from './optional-phrase.ts';

/** Points of coverage: "18.2" lost without a selected channel, "+0.8" gained with another. */
export function pointsPhrase(
  channel: AnalysisChannel,
  { selected }: Analysis['portfolio'],
  phrasebook: Phrasebook,
): string {
  const id = selected.includes(channel.id) ? 'points-lost' : 'points-gained';
  return phrasebook.say(`report.value.${id}`, { points: 100 * channel.contribution });
}

/**
 * The same when everything else may be chosen anew: a selected channel, what the best plan without it loses; another,
 * the change with it in for certain. "~" where that is not proven, a dash where no plan is possible.
 */
export function anewPhrase(
  { id, contributionResolved: { value, proven } }: AnalysisChannel,
  { selected }: Analysis['portfolio'],
  phrasebook: Phrasebook,
): string {
  const { say } = phrasebook;
  return optionalPhrase(value, phrasebook, (own) => {
    const points = say(selected.includes(id) ? 'report.value.points-lost' : 'report.value.points-change', {
      points: 100 * own,
    });
    return proven ? points : say('report.portfolio.unproven-points', { points });
  });
}
