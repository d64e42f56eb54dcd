import { coverageTolerance } from '../../kernel/service/coverage.ts';
import type { FoundPoint } from './enumerate-frontier.ts';
import type { PortfolioLimits } from './portfolio.ts';

/**
 * The point of a frontier at which the plan stops: with `maxChannels` the last one within it; otherwise the
 * first that reaches the coverage target, or the last within `channelLimit`. Where no set is as small as the
 * channel limit, the smallest. Undefined when no point is within the limits.
 */
export function choosePoint(points: readonly FoundPoint[], limits: PortfolioLimits): FoundPoint | undefined {
  const { maxChannels, channelLimit } = limits;
  const most = maxChannels ?? Math.max(channelLimit, points[0]?.selected.length ?? 0);
  const within = points.filter(({ selected }) => selected.length <= most);
  if (maxChannels !== undefined) return within.at(-1);
  return within.find((point) => reachesTarget(point, limits)) ?? within.at(-1);
}

/**
 * The most channels among which a chosen point is the best: the limit given; the size at which the target was
 * reached; or else the channel limit. With no point, `sizes`: any number of channels will do.
 * @param sizes channels that there are to choose from, included ones too
 */
export function channelsAllowed(
  chosen: FoundPoint | undefined,
  limits: PortfolioLimits,
  sizes: number,
): number {
  if (limits.maxChannels !== undefined) return Math.min(limits.maxChannels, sizes);
  if (chosen === undefined) return sizes;
  const own = chosen.selected.length;
  return reachesTarget(chosen, limits) ? own : Math.min(sizes, Math.max(own, limits.channelLimit));
}

function reachesTarget(point: FoundPoint, { coverageTarget }: PortfolioLimits): boolean {
  return point.coverage >= coverageTarget - coverageTolerance;
}
