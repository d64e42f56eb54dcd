import type { Analysis, AnalysisChannel } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** Points of coverage: "18.2" lost without a selected channel, "+0.8" gained with another. */
export function pointsPhrase(
  channel: AnalysisChannel,
  { selected }: Analysis['portfolio'],
  phrasebook: Phrasebook,
): string {
  const id = selected.includes(channel.id) ? 'points-lost' : 'points-gained';
  return phrasebook.say(`report.value.${id}`, { points: 100 * channel.contribution });
}
