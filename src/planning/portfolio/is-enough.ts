import { coverageTolerance } from './coverage.ts';
import type { FrontierPoint, PortfolioLimits } from './portfolio.ts';

/**
 * Whether the plan stops at this point of the frontier: at `maxChannels` where given, otherwise where coverage
 * reaches its target or the number of channels its limit. The first such point is the portfolio.
 */
export function isEnough(point: FrontierPoint, limits: PortfolioLimits): boolean {
  if (limits.maxChannels !== undefined) return point.channels >= limits.maxChannels;
  return point.coverage >= limits.coverageTarget - coverageTolerance || point.channels >= limits.channelLimit;
}
