import type { Wording } from '../wording.ts';
import { unlisted } from './unlisted.ts';

/** Who is there already, where the brand is not. */
export function newcomer(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  if (plan.cases[channel]!.inUse) return reachSentence(wording, channel);
  const contradiction = unlisted(wording, channel);
  if (contradiction !== null) return contradiction;
  const { market } = plan.evidence;
  if (market.segments.length === 1) return reachSentence(wording, channel);
  // The segment in which it is best begun, as the next step will say.
  const { segment } = plan.pilots[channel]!.place;
  const share = statedShare(wording, segment, channel);
  const there = share > 0 ? { segment: market.segments[segment]!.name, share } : topReach(wording, channel);
  return there && phrasebook.say('plan.reason.new', there);
}

/** Who uses it: in the segment of its test, else where most do; null where that was not measured. */
export function reachSentence(wording: Wording, channel: number): string | null {
  const top = testedReach(wording, channel) ?? topReach(wording, channel);
  if (!top) return null;
  const single = wording.plan.evidence.market.segments.length === 1;
  return wording.phrasebook.say(single ? 'plan.reason.reach-everyone' : 'plan.reason.reach', top);
}

function testedReach({ plan }: Wording, channel: number): { segment: string; share: number } | null {
  if (plan.verdicts[channel]!.tier !== 'test') return null;
  const { segment } = plan.pilots[channel]!.place;
  const share = statedShare({ plan }, segment, channel);
  return share > 0 ? { segment: plan.evidence.market.segments[segment]!.name, share } : null;
}

/** The share as a table states it: the reader knows that number, not the mean of its posterior. NaN without any. */
function statedShare({ plan }: Pick<Wording, 'plan'>, segment: number, channel: number): number {
  const { market } = plan.evidence;
  return market.usage[segment * market.channels.length + channel]?.share ?? Number.NaN;
}

function topReach({ plan }: Wording, channel: number): { segment: string; share: number } | null {
  const { market } = plan.evidence;
  let top: { segment: string; share: number } | null = null;
  market.segments.forEach((segment, index) => {
    const share = statedShare({ plan }, index, channel);
    if (share > (top?.share ?? 0)) top = { segment: segment.name, share };
  });
  return top;
}

/** A small audience that is concentrated and converts. */
export function small({ plan, phrasebook }: Wording, channel: number): string | null {
  const found = plan.small[channel];
  if (!found) return null;
  const segment = plan.evidence.market.segments[found.segment]!.name;
  return phrasebook.say('plan.reason.small', { segment, index: found.index });
}
