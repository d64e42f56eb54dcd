import type { AnalysisCta } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { Place } from '../places.ts';
import type { PlanDecisions } from '../plan-decisions.ts';

/** What every writer of the plan's sentences needs. */
export interface Wording {
  plan: PlanDecisions;
  phrasebook: Phrasebook;
  /** [channel] */
  ctas: readonly AnalysisCta[][];
}

/** "purchase in “Students”", or only the stage where there is one segment. */
export function placePhrase({ plan, phrasebook }: Wording, place: Place): string {
  const { stages, segments } = plan.evidence.market;
  const kind = segments.length === 1 ? 'everyone' : 'segment';
  return phrasebook.say(`plan.place.${kind}`, {
    stage: stages[place.stage]!.name.toLocaleLowerCase(phrasebook.language),
    segment: segments[place.segment]!.name,
  });
}
