import type { ChannelSet } from './channel-set.ts';
import { contributions } from './contributions.ts';
import { coverageTolerance } from './coverage.ts';
import type { Service } from './prepare-service.ts';

/**
 * The set with the candidate that adds most, the lowest index of equal ones; the same set when no candidate
 * adds anything.
 */
export function addBest(service: Service, set: ChannelSet, candidates: readonly number[]): ChannelSet {
  const gains = contributions(service, set);
  let best: number | undefined;
  for (const channel of candidates) {
    if (set[channel] === 1) continue;
    if (gains[channel]! > (best === undefined ? 0 : gains[best]!) + coverageTolerance) best = channel;
  }
  const grown = set.slice();
  if (best !== undefined) grown[best] = 1;
  return grown;
}
