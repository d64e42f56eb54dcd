import { placesBy } from '../../places.ts';
import { placePhrase, type Wording } from '../wording.ts';
import { atItsJob } from './at-its-job.ts';

/**
 * What it carries where it does most of its job, the stage at which it carries a larger part, and how many steps beside;
 * null where it serves nobody.
 */
export function serves(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  const limit = plan.evidence.method.servingShare.value;
  const places = placesBy(plan, channel, (cell) => (plan.served[cell]! >= limit ? plan.served[cell]! : 0));
  const first = atItsJob(wording, channel, places);
  if (!first) return null;
  const values = { served: plan.served[first.cell]!, place: placePhrase(wording, first) };
  const elsewhere = places.filter(({ cell, stage }) => stage !== first.stage && plan.grades[cell] !== 'none');
  const most = elsewhere.reduce((a, b) => (plan.served[b.cell]! > plan.served[a.cell]! ? b : a), first);
  // Only a part that reads as a larger one.
  if (Math.round(100 * plan.served[most.cell]!) <= Math.round(100 * values.served))
    return phrasebook.say('plan.reason.serves', { ...values, others: places.length - 1 });
  return phrasebook.say('plan.reason.serves-most', {
    ...values,
    most: plan.served[most.cell]!,
    mostPlace: placePhrase(wording, most),
    others: places.length - 2,
  });
}
