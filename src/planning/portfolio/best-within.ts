import { type BoundedSet, branchAndBound } from './branch-and-bound.ts';
import { type ChannelSet, channelSet } from './channel-set.ts';
import { enumerateFrontier } from './enumerate-frontier.ts';
import { goodStart } from './good-start.ts';
import { proofTolerance } from './outer-approximation.ts';
import type { Choice } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { subsetTable } from './subset-table.ts';

export interface Effort {
  /** Sets that branch and bound may open. */
  nodeLimit: number;
  /** Candidates up to which all sets are compared where branch and bound leaves a doubt. */
  comparable: number;
}

/**
 * The best set of at most `size` channels that meets the limits of a choice, and how much the best may cover.
 * @param known a good set to grow from, within the resources, of `size` channels or fewer
 */
export function bestWithin(
  service: Service,
  choice: Choice,
  size: number,
  effort: Effort,
  known?: ChannelSet,
): BoundedSet {
  const start = goodStart(service, choice, size, known);
  const found = branchAndBound(service, choice, size, start, effort.nodeLimit);
  if (isProven(found) || choice.candidates.length > effort.comparable) return found;
  const best = enumerateFrontier(subsetTable(service, choice)).findLast(
    ({ selected }) => selected.length <= size,
  );
  if (best === undefined)
    return { set: undefined, coverage: Number.NEGATIVE_INFINITY, bound: Number.NEGATIVE_INFINITY };
  return {
    set: channelSet(service.channelCount, best.selected),
    coverage: best.coverage,
    bound: best.coverage,
  };
}

/** Whether a set is proven best, or it is proven that there is none. */
export function isProven({ coverage, bound }: Pick<BoundedSet, 'coverage' | 'bound'>): boolean {
  return bound === coverage || bound - coverage <= proofTolerance;
}
