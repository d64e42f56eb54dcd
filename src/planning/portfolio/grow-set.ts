import { contributions } from '../../kernel/service/contributions.ts';
import { coverageTolerance } from '../../kernel/service/coverage.ts';
import type { ChannelSet } from './channel-set.ts';
import { openGuarantees } from './open-guarantees.ts';
import type { Choice, Resource } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { fits, roomLeft } from './room-left.ts';

/**
 * Adds one candidate after the other, up to `size` channels: as long as a guarantee is unmet the one that
 * brings the guarantees closest, then the one that adds most to coverage; the lowest index of equal ones. Only
 * channels that fit, and none that adds nothing. `perNeed` divides what a channel adds by what it needs.
 *
 * The set may end with a guarantee unmet.
 */
export function growSet(
  service: Service,
  choice: Choice,
  from: ChannelSet,
  size: number,
  perNeed: boolean,
): ChannelSet {
  const set = from.slice();
  const cost = perNeed ? needOfChannels(choice.resources, set.length) : new Float64Array(set.length).fill(1);
  let room = roomLeft(choice.resources, set);
  for (let count = set.reduce((sum, own) => sum + own, 0); count < size; count += 1) {
    const progress = progressOf(service, choice, set);
    let best: number | undefined;
    for (const channel of choice.candidates) {
      if (set[channel] === 1 || progress[channel]! <= coverageTolerance) continue;
      if (!fits(choice.resources, room, channel)) continue;
      const rate = progress[channel]! / cost[channel]!;
      if (best === undefined || rate > progress[best]! / cost[best]! + coverageTolerance) best = channel;
    }
    if (best === undefined) return set;
    set[best] = 1;
    room = roomLeft(choice.resources, set);
  }
  return set;
}

/** What each channel would add: to the parts of open guarantees that are met, else to coverage. */
function progressOf(service: Service, choice: Choice, set: ChannelSet): Float64Array {
  const open = openGuarantees(choice, set);
  if (open.length === 0) return contributions(service, set);
  const progress = new Float64Array(set.length);
  for (const { missing, gains } of open) {
    for (let channel = 0; channel < progress.length; channel += 1) {
      progress[channel]! += Math.min(1, gains[channel]! / missing);
    }
  }
  return progress;
}

/** Largest part of a limit that each channel needs, > 0: a channel that needs next to nothing counts as 1 ‰. */
function needOfChannels(resources: readonly Resource[], channelCount: number): Float64Array {
  return Float64Array.from({ length: channelCount }, (_, channel) =>
    resources.reduce((most, { need, limit }) => Math.max(most, need[channel]! / limit), 0.001),
  );
}
