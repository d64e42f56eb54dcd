import type { AnalysisSegment } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';
import { pathHops } from './path-hops.ts';

/** The straight path on one line: "Instagram (Awareness) → Website (Consideration, Purchase)". Empty without a path. */
export function pathPhrase(segment: AnalysisSegment, names: AnalysisNames, phrasebook: Phrasebook): string {
  return pathHops(segment)
    .map(({ channel, stages }) =>
      phrasebook.say('report.journeys.hop', {
        channel: names.channel(channel),
        stages: stages.map(names.stage).join(', '),
      }),
    )
    .join(' → ');
}
