import { coverage, coverageTolerance } from '../../kernel/service/coverage.ts';
import { isProven } from './best-within.ts';
import { branchAndBound } from './branch-and-bound.ts';
import { type ChannelSet, channelSet, membersOf } from './channel-set.ts';
import { enumerateFrontier, type FoundPoint } from './enumerate-frontier.ts';
import { goodStart } from './good-start.ts';
import { improveBySwaps } from './improve-by-swaps.ts';
import { meetsLimits } from './meets-limits.ts';
import type { Choice, PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { type SubsetTable, subsetTable } from './subset-table.ts';

/** So many candidates can still be compared in full, in a second or two, where the search leaves a doubt. */
export const comparableCandidates = 20;

/** Sizes shown on the frontier beyond enumeration, where the limits do not ask for more. */
const frontierLength = 12;

/** What is known of the best sets of a choice. */
export interface FrontierSearch {
  /** The best sets found, ascending in channels and in coverage. */
  points: FoundPoint[];
  /** No set of at most so many channels within the limits covers more, by number of channels. */
  bounds: number[];
  /** Every set, where all were compared. */
  table?: SubsetTable;
}

/** The frontier by comparing all sets. */
export function compareFrontier(service: Service, choice: Choice): FrontierSearch {
  const table = subsetTable(service, choice);
  const points = enumerateFrontier(table);
  const sizes = choice.include.length + choice.candidates.length;
  const bounds = Array.from(
    { length: sizes + 1 },
    (_, size) =>
      points.findLast(({ selected }) => selected.length <= size)?.coverage ?? Number.NEGATIVE_INFINITY,
  );
  return { points, bounds, table };
}

/**
 * The best set found of every size, for choices too large to compare all sets. Each size starts from the best
 * set of the size before, and is then proven or improved by branch and bound; a size passes the nodes that it
 * did not need on to the next. Where that does not suffice, up to 20 candidates are compared in full after all.
 *
 * Of sets that cover the same the first one found wins: low channel indices come first in every step.
 */
export function searchFrontier(service: Service, choice: Choice, limits: PortfolioLimits): FrontierSearch {
  const { include, candidates } = choice;
  const sizes = include.length + candidates.length;
  const search: FrontierSearch = { points: [], bounds: firstBounds(service, choice) };
  const longest = Math.max(frontierLength, limits.maxChannels ?? limits.channelLimit);
  // Guarantees may force more channels than anybody asked for, but not more than are allowed.
  const largest = limits.maxChannels === undefined ? sizes : longest;

  let best = includedAlone(service, choice);
  if (best !== undefined) addPoint(search, service, best);
  let nodesLeft = 0;
  for (let size = include.length + 1; size <= sizes; size += 1) {
    if (size > (best === undefined ? largest : longest)) break;
    nodesLeft += limits.nodeLimit;
    const start = goodStart(service, choice, size, best);
    const { nodes, ...found } = branchAndBound(service, choice, size, start, nodesLeft);
    nodesLeft -= nodes;
    found.bound = Math.min(found.bound, search.bounds[size]!);
    search.bounds[size] = found.bound;
    if (!isProven(found) && candidates.length <= comparableCandidates)
      return compareFrontier(service, choice);
    if (found.set === undefined) continue;
    best = isProven(found) ? found.set : improveBySwaps(service, choice, found.set);
    const coversMore = addPoint(search, service, best);
    // Without resources a larger set may always be had, so nothing is to be gained any more.
    if (!coversMore && choice.resources.length === 0) break;
  }
  return search;
}

/** What is known before the search: nothing covers more than everything, and the included channels are fixed. */
function firstBounds(service: Service, choice: Choice): number[] {
  const { include, candidates } = choice;
  const everything = channelSet(service.channelCount, [...include, ...candidates]);
  const alone = includedAlone(service, choice);
  const least = alone === undefined ? Number.NEGATIVE_INFINITY : coverage(service, alone);
  return [
    ...new Array<number>(include.length + 1).fill(least),
    ...new Array<number>(candidates.length).fill(coverage(service, everything)),
  ];
}

/** The included channels, where they are a portfolio by themselves. */
function includedAlone(service: Service, choice: Choice): ChannelSet | undefined {
  const set = channelSet(service.channelCount, choice.include);
  return choice.include.length > 0 && meetsLimits(choice, set) ? set : undefined;
}

/**
 * Adds a set to the points, in place of those that it makes pointless: of its own size, and larger ones that cover
 * no more.
 * @returns whether it covers more than every set of at most so many channels so far
 */
export function addPoint(search: FrontierSearch, service: Service, set: ChannelSet): boolean {
  const found = { selected: membersOf(set), coverage: coverage(service, set) };
  const size = found.selected.length;
  const before = search.points.findLast(({ selected }) => selected.length <= size);
  if (before !== undefined && found.coverage <= before.coverage + coverageTolerance) return false;
  search.points = [
    ...search.points.filter(({ selected }) => selected.length < size),
    found,
    ...search.points.filter(
      (point) => point.selected.length > size && point.coverage > found.coverage + coverageTolerance,
    ),
  ];
  return true;
}
