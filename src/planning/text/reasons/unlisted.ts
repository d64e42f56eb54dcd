import { knownToTheData } from '../../known-to-the-data.ts';
import type { Wording } from '../wording.ts';

/** That the data count a channel which the list of active channels leaves out; null for all others. */
export function unlisted({ plan, phrasebook }: Wording, channel: number): string | null {
  const contradicts = !plan.cases[channel]!.inUse && knownToTheData(plan.totals[channel]!);
  return contradicts ? phrasebook.say('plan.reason.unlisted') : null;
}
