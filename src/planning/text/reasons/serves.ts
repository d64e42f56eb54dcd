import { placesBy } from '../../places.ts';
import { placePhrase, type Wording } from '../wording.ts';
import { atItsJob } from './at-its-job.ts';

/** What it carries where it matters most, and how many steps beside; null where it serves nobody. */
export function serves(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  const limit = plan.evidence.method.servingShare.value;
  const places = placesBy(plan, channel, (cell) => (plan.served[cell]! >= limit ? plan.served[cell]! : 0));
  const first = atItsJob(wording, channel, places);
  if (!first) return null;
  return phrasebook.say('plan.reason.serves', {
    served: plan.served[first.cell]!,
    place: placePhrase(wording, first),
    others: places.length - 1,
  });
}
