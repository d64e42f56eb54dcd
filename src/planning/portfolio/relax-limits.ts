import type { RelaxedLimits } from './infeasible-portfolio.ts';
import { usefulChannels } from './open-choice.ts';
import type { PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { relaxByComparing } from './relax-by-comparing.ts';
import { relaxBySearching } from './relax-by-searching.ts';
import { comparableCandidates } from './search-frontier.ts';

/**
 * Which limit to relax, and how far, where no set meets all: exact up to 20 channels that serve somebody;
 * beyond, values that are enough.
 */
export function relaxLimits(service: Service, limits: PortfolioLimits): RelaxedLimits {
  const channels = [...new Set([...usefulChannels(service), ...limits.include])].sort(
    (one, other) => one - other,
  );
  return channels.length <= comparableCandidates
    ? relaxByComparing(service, limits, channels)
    : relaxBySearching(service, limits);
}
