import type { ChannelSet } from './channel-set.ts';
import { contributions } from './contributions.ts';
import { coverageTolerance } from './coverage.ts';
import type { Service } from './prepare-service.ts';

/**
 * Exchanges one member for one candidate, the best exchange first, until none raises coverage. Members that
 * are not candidates stay. Returns a new set of the same size; of equal exchanges the lowest indices win.
 */
export function improveBySwaps(service: Service, set: ChannelSet, candidates: readonly number[]): ChannelSet {
  const best = set.slice();
  for (;;) {
    const swap = bestSwap(service, best, candidates);
    if (swap === undefined) return best;
    best[swap.out] = 0;
    best[swap.in] = 1;
  }
}

function bestSwap(service: Service, set: ChannelSet, candidates: readonly number[]) {
  const replaceable = candidates.filter((channel) => set[channel] === 1);
  const outsiders = candidates.filter((channel) => set[channel] === 0);
  const trial = set.slice();
  let best: { in: number; out: number } | undefined;
  let bestGain = coverageTolerance;
  for (const member of replaceable) {
    trial[member] = 0;
    const gains = contributions(service, trial);
    for (const outsider of outsiders) {
      const gain = gains[outsider]! - gains[member]!;
      if (gain > bestGain + coverageTolerance) {
        best = { in: outsider, out: member };
        bestGain = gain;
      }
    }
    trial[member] = 1;
  }
  return best;
}
