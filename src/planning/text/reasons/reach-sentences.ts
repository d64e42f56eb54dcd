import { pilotOf } from '../../plan-pilot.ts';
import type { Wording } from '../wording.ts';
import { unlisted } from './unlisted.ts';

/** Who is there already, where the brand is not. */
export function newcomer(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  if (plan.cases[channel]!.inUse) return reachSentence(wording, channel);
  const contradiction = unlisted(wording, channel);
  if (contradiction !== null) return contradiction;
  const { market, shares } = plan.evidence;
  if (market.segments.length === 1) return reachSentence(wording, channel);
  // The segment in which it is best begun, as the next step will say.
  const { segment } = pilotOf(plan, channel).place;
  const share = shares.mean[segment * market.channels.length + channel]!;
  const there = share > 0 ? { segment: market.segments[segment]!.name, share } : topReach(wording, channel);
  return there && phrasebook.say('plan.reason.new', there);
}

/** The segment that uses it most; null where that was not measured. */
export function reachSentence(wording: Wording, channel: number): string | null {
  const top = topReach(wording, channel);
  if (!top) return null;
  const single = wording.plan.evidence.market.segments.length === 1;
  return wording.phrasebook.say(single ? 'plan.reason.reach-everyone' : 'plan.reason.reach', top);
}

function topReach({ plan }: Wording, channel: number): { segment: string; share: number } | null {
  const { market, shares } = plan.evidence;
  let top: { segment: string; share: number } | null = null;
  market.segments.forEach((segment, index) => {
    const share = shares.mean[index * market.channels.length + channel]!;
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
