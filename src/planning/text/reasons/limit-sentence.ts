import { shortResource } from '../../short-resource.ts';
import type { Wording } from '../wording.ts';

/** Why a channel that would add something is left out: what it needs of hours or money is no longer there. */
export function limitSentence({ plan, phrasebook }: Wording, channel: number): string | null {
  const { contribution, selected } = plan.cases[channel]!;
  const short = shortResource(plan, channel);
  // Only where the limit decides: a channel that adds less than every chosen one would be out without it, too.
  const least = Math.min(...plan.portfolio.selected.map((member) => plan.cases[member]!.contribution));
  if (selected || short === undefined || contribution <= least) return null;
  const inInstead = plan.portfolio.resolved[channel]!.contribution;
  const values = { ...short, points: 100 * contribution };
  if (inInstead === null) return phrasebook.say(`plan.reason.${short.id}-never`, values);
  return phrasebook.say(`plan.reason.${short.id}-short`, { ...values, loss: -100 * Math.min(0, inInstead) });
}
