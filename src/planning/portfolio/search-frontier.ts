import { addBest } from './add-best.ts';
import { type BoundedSet, branchAndBound } from './branch-and-bound.ts';
import { channelSet, membersOf } from './channel-set.ts';
import { coverage, coverageTolerance } from './coverage.ts';
import { enumerateFrontier } from './enumerate-frontier.ts';
import { improveBySwaps } from './improve-by-swaps.ts';
import { isEnough } from './is-enough.ts';
import { outerApproximation, proofTolerance } from './outer-approximation.ts';
import type { Choice, FrontierPoint, PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/** So many candidates can still be compared in full, in a second or two, where the search leaves a doubt. */
const comparableCandidates = 20;

/** A node of the solver takes as long as opening about this many sets, measured on 250 cells × 40 channels. */
const setsPerSolverNode = 25;

/** Sizes shown on the frontier beyond enumeration, where the limits do not ask for more. */
const frontierLength = 12;

export interface SearchedPoint extends FrontierPoint {
  /** No set of this size covers more. */
  bound: number;
}

/**
 * The best set found of every size, for choices too large to compare all sets. Each size starts from the
 * best set of the size before plus the channel that adds most, improved by swaps, and is then proven or
 * improved by branch and bound; a size passes the nodes that it did not need on to the next. Where that does
 * not suffice, up to 20 candidates are compared in full after all, and beyond, outer approximation tightens
 * the bound of the size that the limits choose.
 *
 * Branch and bound comes first because it is by far the quicker proof here: milliseconds a size for 40 channels
 * whose audiences overlap, where outer approximation takes up to seconds. Where responses are mere noise
 * neither finishes in time, and outer approximation leaves a gap of 3 % where branch and bound leaves 70 %.
 *
 * Of sets that cover the same the first one found wins: low channel indices come first in every step.
 */
export async function searchFrontier(
  service: Service,
  choice: Choice,
  limits: PortfolioLimits,
): Promise<SearchedPoint[]> {
  const { include, candidates } = choice;
  const everything = coverage(service, channelSet(service.channelCount, [...include, ...candidates]));
  const longest = Math.min(
    include.length + candidates.length,
    Math.max(frontierLength, limits.maxChannels ?? limits.channelLimit),
  );
  const points: SearchedPoint[] = [];
  let best = channelSet(service.channelCount, include);
  if (include.length > 0) {
    const covered = coverage(service, best);
    points.push(pointOf(include.length, { set: best, coverage: covered, bound: covered }));
  }
  let nodesLeft = 0;
  for (let size = include.length + 1; size <= longest; size += 1) {
    nodesLeft += limits.nodeLimit;
    const start = improveBySwaps(service, addBest(service, best, candidates), candidates);
    const { nodes, ...searched } = branchAndBound(service, choice, size, start, nodesLeft);
    nodesLeft -= nodes;
    if (searched.coverage <= coverage(service, best) + coverageTolerance) break;
    let found: BoundedSet = { ...searched, bound: Math.min(searched.bound, everything) };
    if (!isProven(found)) {
      if (candidates.length <= comparableCandidates) return provenFrontier(service, choice, longest);
      const isChosen =
        isEnough(pointOf(size, found), limits) && !points.some((point) => isEnough(point, limits));
      if (isChosen) {
        const solverNodes = Math.ceil(limits.nodeLimit / setsPerSolverNode);
        found = tighter(found, await outerApproximation(service, choice, size, found.set, solverNodes));
      }
      const improved = improveBySwaps(service, found.set, candidates);
      found = { ...found, set: improved, coverage: coverage(service, improved) };
    }
    best = found.set;
    points.push(pointOf(size, found));
  }
  return points;
}

function provenFrontier(service: Service, choice: Choice, longest: number): SearchedPoint[] {
  return enumerateFrontier(service, choice)
    .filter((point) => point.channels <= longest)
    .map((point) => ({ ...point, bound: point.coverage }));
}

function tighter(one: BoundedSet, other: BoundedSet): BoundedSet {
  const better = other.coverage > one.coverage + coverageTolerance ? other : one;
  return { ...better, bound: Math.min(one.bound, other.bound) };
}

function isProven(found: { coverage: number; bound: number }): boolean {
  return found.bound - found.coverage <= proofTolerance;
}

function pointOf(channels: number, found: BoundedSet): SearchedPoint {
  return {
    channels,
    selected: membersOf(found.set),
    coverage: found.coverage,
    optimal: isProven(found),
    bound: found.bound,
  };
}
