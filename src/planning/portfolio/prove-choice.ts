import { isProven } from './best-within.ts';
import type { BoundedSet } from './branch-and-bound.ts';
import { branchOnChannels } from './branch-on-channels.ts';
import { channelSet } from './channel-set.ts';
import { channelsAllowed, choosePoint } from './choose-point.ts';
import { improveBySwaps } from './improve-by-swaps.ts';
import { outerApproximation } from './outer-approximation.ts';
import type { Choice, PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { addPoint, type FrontierSearch } from './search-frontier.ts';

/** A node of the solver takes as long as opening about this many sets, measured on 250 cells × 40 channels. */
const setsPerSolverNode = 25;

/** A gap up to which a choice is good enough to act on: the search goes on only above it. */
const acceptableGap = 0.03;

/** Times the node limit that this further search may open. */
const furtherEffort = 60;

/**
 * Proves or improves the point of a frontier that the limits choose, or looks for one where none is known, by
 * outer approximation; does nothing where branch and bound has proven it.
 *
 * Branch and bound comes first because it is by far the quicker proof here: milliseconds a size for 40 channels
 * whose audiences overlap, where outer approximation takes up to seconds. Where responses are mere noise
 * neither finishes in time, and outer approximation leaves a gap of 3 % where branch and bound leaves 70 %.
 * Only where that is still too much, both together go on.
 */
export async function proveChoice(
  service: Service,
  choice: Choice,
  limits: PortfolioLimits,
  search: FrontierSearch,
): Promise<void> {
  const chosen = choosePoint(search.points, limits);
  const size = channelsAllowed(chosen, limits, search.bounds.length - 1);
  const bound = search.bounds[size]!;
  const coverage = chosen?.coverage ?? Number.NEGATIVE_INFINITY;
  if (isProven({ coverage, bound })) return;

  const start = chosen && channelSet(service.channelCount, chosen.selected);
  const solverNodes = Math.ceil(limits.nodeLimit / setsPerSolverNode);
  const approximated = await outerApproximation(service, choice, size, start, solverNodes);
  const nodes = limits.nodeLimit * furtherEffort;
  const found = await branchOnChannels(
    service,
    choice,
    size,
    { ...approximated, bound: Math.min(bound, approximated.bound) },
    nodes,
    isAcceptable,
  );
  if (found.set !== undefined) addPoint(search, service, improveBySwaps(service, choice, found.set));
  for (let smaller = 0; smaller <= size; smaller += 1) {
    search.bounds[smaller] = Math.min(search.bounds[smaller]!, found.bound);
  }
}

function isAcceptable(found: BoundedSet): boolean {
  return isProven(found) || found.bound - found.coverage <= acceptableGap * found.bound;
}
