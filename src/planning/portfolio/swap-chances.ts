import { channelSet } from './channel-set.ts';
import { contributions } from './contributions.ts';
import { coverageTolerance } from './coverage.ts';
import type { Service } from './prepare-service.ts';

/**
 * P(swap) by channel index, 0–1: the share of draws in which putting the channel in the place of some
 * replaceable member of the portfolio raises coverage. 0 for members, and where nothing is replaceable.
 *
 * One prepared service per draw, all over the same channels; they are read one at a time.
 * @throws RangeError without any draw.
 */
export function swapProbabilities(
  draws: Iterable<Service>,
  selected: readonly number[],
  replaceable: readonly number[],
): Float64Array {
  let swaps: Float64Array | undefined;
  let drawCount = 0;
  for (const service of draws) {
    swaps ??= new Float64Array(service.channelCount);
    drawCount += 1;
    const isBetter = channelsWorthASwap(service, selected, replaceable);
    for (let channel = 0; channel < swaps.length; channel += 1) swaps[channel]! += isBetter[channel]!;
  }
  if (swaps === undefined) throw new RangeError('swapProbabilities needs at least one draw');
  return swaps.map((count) => count / drawCount);
}

/** 1 by channel index where some exchange raises coverage. */
function channelsWorthASwap(service: Service, selected: readonly number[], replaceable: readonly number[]) {
  const isBetter = new Uint8Array(service.channelCount);
  const set = channelSet(service.channelCount, selected);
  const trial = set.slice();
  for (const member of replaceable) {
    trial[member] = 0;
    const gains = contributions(service, trial);
    trial[member] = 1;
    for (let channel = 0; channel < isBetter.length; channel += 1) {
      if (set[channel] === 0 && gains[channel]! > gains[member]! + coverageTolerance) isBetter[channel] = 1;
    }
  }
  return isBetter;
}
