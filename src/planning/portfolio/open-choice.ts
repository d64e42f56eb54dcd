import { channelSet, membersOf } from './channel-set.ts';
import { guaranteedService } from './guaranteed-service.ts';
import type { Choice, PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { fits, limitTolerance, roomLeft } from './room-left.ts';

/**
 * What the limits leave to choose: `undefined` when the included channels alone are too many or need too much.
 * Channels that serve nobody, or do not fit beside the included ones, are no candidates; limits that no choice
 * can break are left out.
 */
export function openChoice(service: Service, limits: PortfolioLimits): Choice | undefined {
  const include = [...new Set(limits.include)].sort((one, other) => one - other);
  if (limits.maxChannels !== undefined && include.length > limits.maxChannels) return undefined;
  const resources = limits.resources ?? [];
  const room = roomLeft(resources, channelSet(service.channelCount, include));
  if (room.some((left) => left < 0)) return undefined;

  const taken = new Set([...include, ...limits.exclude]);
  const candidates = usefulChannels(service).filter(
    (channel) => !taken.has(channel) && fits(resources, room, channel),
  );
  return {
    include,
    candidates,
    resources: resources.filter(
      ({ need }, position) => candidates.reduce((sum, channel) => sum + need[channel]!, 0) > room[position]!,
    ),
    guarantees: (limits.guarantees ?? [])
      .filter(({ least }) => least > limitTolerance)
      .map(({ id, weight, least }) => ({ id, least, service: guaranteedService(service, weight) })),
  };
}

/** Channels that serve somebody, ascending. */
export function usefulChannels(service: Service): number[] {
  const isUseful = new Uint8Array(service.channelCount);
  for (let entry = 0; entry < service.channel.length; entry += 1) isUseful[service.channel[entry]!] = 1;
  return membersOf(isUseful);
}
