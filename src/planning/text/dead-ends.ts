import { isListing } from '../ctas/acts.ts';
import type { DeadEnd } from '../find-dead-ends.ts';
import { placeOf } from '../place-of.ts';
import { servingBasis } from '../serving-basis.ts';
import { placePhrase, stageName, type Wording } from './wording.ts';

/** Where a channel leads nowhere, and what to do: a way on, or, where no link may lead out, another start. */
export function deadEndPhrase(wording: Wording, segment: number, end: DeadEnd): string {
  const { plan, phrasebook } = wording;
  const { channels, segments } = plan.evidence.market;
  const id = isKept(wording, end) ? 'plan.dead-end-kept' : 'plan.dead-end';
  return phrasebook.say(id, {
    channel: channels[end.channel]!.name,
    stage: stageName(wording, end.stage),
    segment: segments[segment]!.name,
    to: end.connectTo === null ? '' : channels[end.connectTo]!.name,
  });
}

/** The first dead end that a link can mend, to a channel whose part was measured; null where there is none. */
export function firstDeadEnd(wording: Wording): string | null {
  const { plan, phrasebook } = wording;
  const { channels } = plan.evidence.market;
  for (const [segment, ends] of plan.deadEnds.entries())
    for (const end of ends) {
      const { stage, channel, connectTo } = end;
      if (connectTo === null || isKept(wording, end)) continue;
      if (servingBasis(plan, stage + 1, segment, connectTo) !== 'measured') continue;
      return phrasebook.say('plan.first.dead-end', {
        channel: channels[channel]!.name,
        place: placePhrase(wording, { stage, segment, cell: 0 }),
        to: channels[connectTo]!.name,
      });
    }
  return null;
}

/** Whether the customers belong to the platform: a link away from it is forbidden. */
function isKept({ plan }: Wording, { channel }: DeadEnd): boolean {
  return isListing(placeOf(plan.evidence.market.channels[channel]!));
}
