import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { WrittenCta } from '../ctas/write-cta.ts';
import type { Place } from '../places.ts';
import type { PlanDecisions } from '../plan-decisions.ts';

/** What every writer of the plan's sentences needs. */
export interface Wording {
  plan: PlanDecisions;
  phrasebook: Phrasebook;
  /** [channel] */
  ctas: readonly WrittenCta[][];
}

/** "purchase in “Students”", or only the stage where there is one segment. */
export function placePhrase({ plan, phrasebook }: Wording, place: Place): string {
  const { segments } = plan.evidence.market;
  const kind = segments.length === 1 ? 'everyone' : 'segment';
  return phrasebook.say(`plan.place.${kind}`, {
    stage: stageName({ plan, phrasebook }, place.stage),
    segment: segments[place.segment]!.name,
  });
}

/** The name of a stage within a sentence. */
export function stageName({ plan, phrasebook }: Pick<Wording, 'plan' | 'phrasebook'>, stage: number): string {
  return phrasebook.inSentence(plan.evidence.market.stages[stage]!.name);
}
