import type { ChannelSet } from './channel-set.ts';
import type { Service } from './prepare-service.ts';

/**
 * What each channel contributes to a set, by channel index, in coverage (0–1): a member, what coverage would
 * lose without it; any other channel, what it would gain with it.
 *
 * Both are share × Π(1 − share of better members) × (value − what worse members serve), summed over cells, so
 * one pass up and one pass down each cell give all of them.
 */
export function contributions(service: Service, set: ChannelSet): Float64Array {
  const { start, channel, share, value, cellCount, channelCount } = service;
  const result = new Float64Array(channelCount);
  const servedBelow = new Float64Array(channelCount);
  for (let cell = 0; cell < cellCount; cell += 1) {
    const begin = start[cell]!;
    const end = start[cell + 1]!;
    let served = 0;
    for (let entry = end - 1; entry >= begin; entry -= 1) {
      servedBelow[entry - begin] = served;
      if (set[channel[entry]!] === 1) served += share[entry]! * (value[entry]! - served);
    }
    let unserved = 1;
    for (let entry = begin; entry < end; entry += 1) {
      const index = channel[entry]!;
      const reached = unserved * share[entry]!;
      result[index]! += reached * (value[entry]! - servedBelow[entry - begin]!);
      if (set[index] === 1) unserved -= reached;
    }
  }
  return result;
}
