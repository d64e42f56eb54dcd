import { enumerateFrontier } from './enumerate-frontier.ts';
import { isEnough } from './is-enough.ts';
import { openChoice } from './open-choice.ts';
import type { Portfolio, PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { type SearchedPoint, searchFrontier } from './search-frontier.ts';

/**
 * The few channels that together serve the audience best: the set of greatest coverage within the limits, and
 * the whole frontier of what fewer or more channels would cover. Up to `enumerationLimit` candidates all sets
 * are compared; beyond, the search proves its result or says how far it may be from the best.
 *
 * Deterministic. A set never holds a channel that adds nothing, unless it is included. Of sets that cover the
 * same, fewer channels win, then the lower channel indices (beyond enumeration: the set found first).
 * With nothing to choose from: an empty portfolio that covers 0.
 * @throws RangeError when no set can meet the limits.
 */
export async function choosePortfolio(service: Service, limits: PortfolioLimits): Promise<Portfolio> {
  const choice = openChoice(service, limits);
  const points =
    choice.candidates.length <= limits.enumerationLimit
      ? enumerateFrontier(service, choice).map((point) => ({ ...point, bound: point.coverage }))
      : await searchFrontier(service, choice, limits);
  const chosen: SearchedPoint = points.find((point) => isEnough(point, limits)) ??
    points.at(-1) ?? { channels: 0, selected: [], coverage: 0, optimal: true, bound: 0 };
  return {
    selected: chosen.selected,
    coverage: chosen.coverage,
    optimal: chosen.optimal,
    gap: chosen.optimal ? 0 : (chosen.bound - chosen.coverage) / chosen.bound,
    frontier: points.map(({ bound: _, ...point }) => point),
    maxChannels: limits.maxChannels ?? chosen.channels,
  };
}
