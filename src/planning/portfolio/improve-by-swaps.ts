import { contributions } from '../../kernel/service/contributions.ts';
import { coverageTolerance } from '../../kernel/service/coverage.ts';
import type { ChannelSet } from './channel-set.ts';
import { openGuarantees } from './open-guarantees.ts';
import type { Choice } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { fits, roomLeft } from './room-left.ts';

/**
 * Exchanges one member for one candidate, the best exchange first, until none raises coverage within the
 * limits. Members that are not candidates stay. Returns a new set of the same size; of equal exchanges the
 * lowest indices win.
 * @param set meets the limits
 */
export function improveBySwaps(service: Service, choice: Choice, set: ChannelSet): ChannelSet {
  const best = set.slice();
  for (;;) {
    const swap = bestSwap(service, choice, best);
    if (swap === undefined) return best;
    best[swap.out] = 0;
    best[swap.in] = 1;
  }
}

function bestSwap(service: Service, choice: Choice, set: ChannelSet) {
  const { candidates, resources } = choice;
  const replaceable = candidates.filter((channel) => set[channel] === 1);
  const outsiders = candidates.filter((channel) => set[channel] === 0);
  const trial = set.slice();
  let best: { in: number; out: number } | undefined;
  let bestGain = coverageTolerance;
  for (const member of replaceable) {
    trial[member] = 0;
    const gains = contributions(service, trial);
    const missing = openGuarantees(choice, trial);
    const room = roomLeft(resources, trial);
    for (const outsider of outsiders) {
      const gain = gains[outsider]! - gains[member]!;
      if (gain <= bestGain + coverageTolerance || !fits(resources, room, outsider)) continue;
      if (missing.some((guarantee) => guarantee.gains[outsider]! < guarantee.missing)) continue;
      best = { in: outsider, out: member };
      bestGain = gain;
    }
    trial[member] = 1;
  }
  return best;
}
