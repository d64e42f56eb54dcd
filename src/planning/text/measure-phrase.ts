import type { Setting } from '../../knowledge/schemas/channel.ts';
import type { Purpose } from '../../model/vocabulary.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** What a channel with this job is judged by: what can be counted where it is, else what counts for the job. */
export function measurePhrase(
  purpose: Purpose,
  setting: Setting | undefined,
  phrasebook: Phrasebook,
): string {
  const own = `plan.measure.${purpose}.${setting}`;
  return phrasebook.say(phrasebook.has(own) ? own : `plan.measure.${purpose}.any`);
}
