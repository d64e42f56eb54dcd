import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { PlannedCta } from '../ctas/write-ctas.ts';
import type { Place } from '../places.ts';
import type { PlanDecisions } from '../plan-decisions.ts';

/** What every writer of the plan's sentences needs. */
export interface Wording {
  plan: PlanDecisions;
  phrasebook: Phrasebook;
  /** [channel] */
  ctas: readonly PlannedCta[][];
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

/** More names than this are not read in a sentence. */
const mostNamed = 3;

/** "retention in “Students” and “Runners”": by those who are meant, by the others where they are fewer, or by number. */
export function segmentsPhrase(
  wording: Pick<Wording, 'plan' | 'phrasebook'>,
  stage: number,
  meant: readonly number[],
  others: readonly number[],
): string {
  const { say, list } = wording.phrasebook;
  const named = (some: readonly number[]) =>
    list(
      some.map((at) =>
        say('plan.place.quoted', { segment: wording.plan.evidence.market.segments[at]!.name }),
      ),
    );
  const values = { stage: stageName(wording, stage) };
  if (meant.length <= mostNamed) return say('plan.place.segments', { ...values, segments: named(meant) });
  if (others.length <= mostNamed) return say('plan.place.but', { ...values, segments: named(others) });
  return say('plan.place.most', { ...values, count: meant.length, all: meant.length + others.length });
}

/** The name of a stage within a sentence. */
export function stageName({ plan, phrasebook }: Pick<Wording, 'plan' | 'phrasebook'>, stage: number): string {
  return phrasebook.inSentence(plan.evidence.market.stages[stage]!.name);
}
