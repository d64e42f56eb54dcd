import { Service } from './service.ts';

/**
 * What each channel contributes to a set, by channel index, in coverage (0–1): a member, what coverage would
 * lose without it; any other channel, what it would gain with it.
 *
 * Both are share × Π(1 − share of better members) × (value − what worse members serve), summed over cells, so
 * one pass up and one pass down each cell give all of them.
 * @param set 1 for members, by channel index
 */
export function contributions(service: Service, set: Uint8Array): Float64Array {
  const result = new Float64Array(service.channelCount);
  fillContributions(service, set, result, 0, new Float64Array(service.channelCount));
  return result;
}

/**
 * @param first where the numbers of the channels begin in `into`
 * @param servedBelow room to compute in, one number a channel
 */
export function fillContributions(
  service: Service,
  set: Uint8Array,
  into: Float64Array,
  first: i32,
  servedBelow: Float64Array,
): void {
  const start = service.start;
  const channel = service.channel;
  const share = service.share;
  const value = service.value;
  for (let index = 0; index < service.channelCount; index++) into[first + index] = 0;
  for (let cell = 0; cell < service.cellCount; cell++) {
    const begin = start[cell]!;
    const end = start[cell + 1]!;
    let served: f64 = 0;
    for (let entry = end - 1; entry >= begin; entry--) {
      servedBelow[entry - begin] = served;
      if (set[channel[entry]!] === 1) served += share[entry]! * (value[entry]! - served);
    }
    let unserved: f64 = 1;
    for (let entry = begin; entry < end; entry++) {
      const index = channel[entry]!;
      const reached = unserved * share[entry]!;
      into[first + index]! += reached * (value[entry]! - servedBelow[entry - begin]!);
      if (set[index] === 1) unserved -= reached;
    }
  }
}
