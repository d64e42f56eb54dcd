import type { Evidence as Grade } from '../model/vocabulary.ts';
import { type Place, placesBy } from './places.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import { isMeasured, unmeasuredPart } from './unmeasured-part.ts';

type Carried = Pick<PlanDecisions, 'evidence' | 'served' | 'grades' | 'cases'>;

/** Whether the best evidence of a chosen channel says little of it: most of what it carries was never measured. */
export function isCarriedUnmeasured(plan: Carried, channel: number): boolean {
  const { selected, evidence } = plan.cases[channel]!;
  // Where no segment was measured on its own, the plan says so of all channels at once.
  if (!selected || evidence === 'none' || plan.grades.every((grade) => grade === 'none')) return false;
  return unmeasuredPart(plan, channel) >= plan.evidence.method.unmeasuredMost.value;
}

/** The evidence of a channel as it is shown: by its best cell, and thin where most of what it carries rests on none. */
export function carriedEvidence(plan: Carried, channel: number): Grade {
  return isCarriedUnmeasured(plan, channel) ? 'thin' : plan.cases[channel]!.evidence;
}

/** Where a channel carries most without having been measured; undefined where it was measured everywhere. */
export function placeToMeasure(plan: Carried, channel: number): Place | undefined {
  const carried = placesBy(plan, channel, (cell) => plan.served[cell]!);
  return carried.find(({ cell, stage }) => !isMeasured(plan, cell, stage, channel));
}
