import type { ChannelSet } from './channel-set.ts';
import { contributions } from './contributions.ts';
import { coverage, coverageTolerance } from './coverage.ts';
import type { Choice } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

export interface BoundedSet {
  set: ChannelSet;
  coverage: number;
  /** No set of the size covers more than this. Equals `coverage` when the set is proven best. */
  bound: number;
}

/**
 * Searches all sets of `size` channels for one that covers more than `start`, which must be such a set or a
 * smaller one. Coverage is submodular, so what a set can still reach is at most its coverage plus the largest
 * gains of the channels not yet in it; branches that cannot beat the best set are cut off (Nemhauser and
 * Wolsey 1981). Few channels with overlapping audiences leave hardly any branches.
 *
 * `nodeLimit` counts sets opened; where it runs out, `bound` is the largest bound of a branch left open.
 */
export function branchAndBound(
  service: Service,
  choice: Choice,
  size: number,
  start: ChannelSet,
  nodeLimit: number,
): BoundedSet & { nodes: number } {
  let best = start.slice();
  let bestCoverage = coverage(service, start);
  let openBound = 0;
  let nodes = 0;
  const set = new Uint8Array(service.channelCount);
  for (const channel of choice.include) set[channel] = 1;

  const open = (covered: number, left: number, candidates: readonly number[], bound: number): void => {
    if (nodes >= nodeLimit) {
      openBound = Math.max(openBound, bound);
      return;
    }
    nodes += 1;
    const gains = contributions(service, set);
    const order = [...candidates].sort((one, other) => gains[other]! - gains[one]! || one - other);
    let reachable = covered;
    for (const channel of order.slice(0, left)) reachable += gains[channel]!;
    for (const [position, channel] of order.entries()) {
      if (reachable <= bestCoverage + coverageTolerance) return;
      set[channel] = 1;
      const reached = covered + gains[channel]!;
      if (left === 1) {
        best = set.slice();
        bestCoverage = reached;
      } else {
        open(reached, left - 1, order.slice(position + 1), reachable);
      }
      set[channel] = 0;
      const next = order[position + left];
      reachable += (next === undefined ? 0 : gains[next]!) - gains[channel]!;
    }
  };
  const left = size - choice.include.length;
  if (left > 0) open(coverage(service, set), left, choice.candidates, Number.POSITIVE_INFINITY);
  return { set: best, coverage: bestCoverage, bound: Math.max(bestCoverage, openBound), nodes };
}
