import type { ChannelSet } from './channel-set.ts';
import type { Resource } from './portfolio.ts';

/** Limits count as met up to this: rounding must never rule a set out. Of a resource, a part of its limit. */
export const limitTolerance = 1e-9;

/** What a set leaves of each resource, by position; negative where it needs more than there is. */
export function roomLeft(resources: readonly Resource[], set: ChannelSet): number[] {
  return resources.map((resource) => {
    const room = resource.limit + limitTolerance * Math.max(1, resource.limit);
    return room - needOf(resource, set);
  });
}

/** What the members of a set need of a resource together. */
export function needOf({ need }: Resource, set: ChannelSet): number {
  let sum = 0;
  for (let channel = 0; channel < set.length; channel += 1) if (set[channel] === 1) sum += need[channel]!;
  return sum;
}

/** Whether a channel that is not in yet fits into the room left. */
export function fits(resources: readonly Resource[], room: readonly number[], channel: number): boolean {
  for (let position = 0; position < resources.length; position += 1) {
    if (resources[position]!.need[channel]! > room[position]!) return false;
  }
  return true;
}
