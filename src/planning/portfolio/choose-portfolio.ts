import { channelSet } from './channel-set.ts';
import { checkLimits } from './check-limits.ts';
import { channelsAllowed, choosePoint } from './choose-point.ts';
import type { FoundPoint } from './enumerate-frontier.ts';
import { InfeasiblePortfolio } from './infeasible-portfolio.ts';
import { openChoice, usefulChannels } from './open-choice.ts';
import { proofTolerance } from './outer-approximation.ts';
import type { Choice, FrontierPoint, Portfolio, PortfolioLimits, ResourceUse } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { proveChoice } from './prove-choice.ts';
import { relaxLimits } from './relax-limits.ts';
import { resolveContributions } from './resolve-contributions.ts';
import { limitTolerance, needOf } from './room-left.ts';
import { compareFrontier, type FrontierSearch, searchFrontier } from './search-frontier.ts';

/**
 * The few channels that together serve the audience best: the set of greatest coverage within the limits, and
 * the whole frontier of what fewer or more channels would cover. Up to `enumerationLimit` candidates all sets
 * are compared; beyond, the search proves its result or says how far it may be from the best.
 *
 * A set meets the limits when it holds all included and no excluded channels, at most so many, needs no more
 * than there is of each resource, and meets every guarantee. Deterministic. A set never holds a channel that
 * adds nothing, unless it is included. Of sets that cover the same, fewer channels win, then the lower channel
 * indices (beyond enumeration: the set found first).
 *
 * With nothing to choose from (nobody is served, or all are excluded): an empty portfolio that covers 0. Where
 * there is a choice, no channel at all is not a portfolio.
 * @throws InfeasiblePortfolio when no set meets the limits, with what to relax
 * @throws RangeError when the limits contradict themselves or do not fit the service
 */
export async function choosePortfolio(service: Service, stated: PortfolioLimits): Promise<Portfolio> {
  checkLimits(service, stated);
  const limits = withinChannels(service, stated);
  const choice = openChoice(service, limits);
  const search = choice && (await searchChoice(service, choice, limits));
  const chosen = search && choosePoint(search.points, limits);
  if (search === undefined || chosen === undefined) {
    if (isNothingToChoose(service, limits)) return nothing(service, stated);
    throw new InfeasiblePortfolio(relaxLimits(service, limits), isProvenInfeasible(search, limits));
  }
  const { selected, coverage } = chosen;
  const bound = search.bounds[channelsAllowed(chosen, limits, search.bounds.length - 1)]!;
  const optimal = bound - coverage <= proofTolerance;
  const maxChannels = limits.maxChannels ?? selected.length;
  return {
    selected,
    coverage,
    optimal,
    gap: optimal ? 0 : (bound - coverage) / bound,
    frontier: search.points.map((point) => frontierPoint(service, limits, search, point)),
    maxChannels: stated.maxChannels ?? maxChannels,
    used: useOf(service, limits, selected),
    resolved: resolveContributions(service, limits, { selected, coverage, maxChannels }, search.table),
  };
}

/** No portfolio holds more channels than there are, and searches make room for as many as they are told. */
function withinChannels({ channelCount }: Service, limits: PortfolioLimits): PortfolioLimits {
  const { maxChannels } = limits;
  return maxChannels === undefined ? limits : { ...limits, maxChannels: Math.min(maxChannels, channelCount) };
}

function isProvenInfeasible(search: FrontierSearch | undefined, limits: PortfolioLimits): boolean {
  if (search === undefined) return true;
  const { bounds } = search;
  return bounds[channelsAllowed(undefined, limits, bounds.length - 1)] === Number.NEGATIVE_INFINITY;
}

async function searchChoice(
  service: Service,
  choice: Choice,
  limits: PortfolioLimits,
): Promise<FrontierSearch> {
  if (choice.candidates.length <= limits.enumerationLimit) return compareFrontier(service, choice);
  const search = searchFrontier(service, choice, limits);
  await proveChoice(service, choice, limits, search);
  return search;
}

function frontierPoint(
  service: Service,
  limits: PortfolioLimits,
  { bounds }: FrontierSearch,
  { selected, coverage }: FoundPoint,
): FrontierPoint {
  return {
    channels: selected.length,
    selected,
    coverage,
    optimal: bounds[selected.length]! - coverage <= proofTolerance,
    used: useOf(service, limits, selected),
  };
}

function useOf(service: Service, limits: PortfolioLimits, selected: readonly number[]): ResourceUse {
  const set = channelSet(service.channelCount, selected);
  const use: ResourceUse = {};
  for (const resource of limits.resources ?? []) use[resource.id] = needOf(resource, set);
  return use;
}

function isNothingToChoose(service: Service, limits: PortfolioLimits): boolean {
  const asksForNothing = (limits.guarantees ?? []).every(({ least }) => least <= limitTolerance);
  return (
    limits.include.length === 0 &&
    asksForNothing &&
    usefulChannels(service).every((channel) => limits.exclude.includes(channel))
  );
}

function nothing(service: Service, limits: PortfolioLimits): Portfolio {
  return {
    selected: [],
    coverage: 0,
    optimal: true,
    gap: 0,
    frontier: [],
    maxChannels: limits.maxChannels ?? 0,
    used: useOf(service, limits, []),
    resolved: resolveContributions(service, limits, { selected: [], coverage: 0, maxChannels: 0 }, undefined),
  };
}
