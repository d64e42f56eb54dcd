import { channelSet } from './channel-set.ts';
import type { PortfolioLimits } from './portfolio.ts';
import { fits, roomLeft } from './room-left.ts';
import type { Exchanges } from './swap-chances.ts';

/** Which exchanges of one member for another channel the limits allow: included ones stay, hours and money suffice. */
export function exchangesOf(
  { include, resources = [] }: Pick<PortfolioLimits, 'include' | 'resources'>,
  selected: readonly number[],
): Exchanges {
  const replaceable = selected.filter((channel) => !include.includes(channel));
  const [first] = resources;
  if (first === undefined) return { replaceable };
  const rooms = new Map(
    replaceable.map((member) => {
      const others = selected.filter((channel) => channel !== member);
      return [member, roomLeft(resources, channelSet(first.need.length, others))];
    }),
  );
  return { replaceable, fits: (member, channel) => fits(resources, rooms.get(member)!, channel) };
}
