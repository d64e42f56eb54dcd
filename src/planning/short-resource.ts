import type { PlanDecisions } from './plan-decisions.ts';
import { plannedHours } from './planned-hours.ts';
import { channelSet } from './portfolio/channel-set.ts';
import type { ResourceId } from './portfolio/portfolio.ts';
import { fits, needOf, roomLeft } from './portfolio/room-left.ts';

/** A resource of which a channel needs more than the chosen ones leave. */
export interface ShortResource {
  id: ResourceId;
  need: number;
  /** Nobody stated what it needs. */
  assumed: boolean;
  left: number;
  limit: number;
}

/** What a channel that is not chosen lacks: hours or money; undefined where there is enough of both. */
export function shortResource(
  { evidence, limits, portfolio }: Pick<PlanDecisions, 'evidence' | 'limits' | 'portfolio'>,
  channel: number,
): ShortResource | undefined {
  const { resources = [] } = limits;
  const short = resources.find((resource) => {
    const set = channelSet(resource.need.length, portfolio.selected);
    return !fits([resource], roomLeft([resource], set), channel);
  });
  if (short === undefined) return undefined;
  const { id, need, limit } = short;
  const used = needOf(short, channelSet(need.length, portfolio.selected));
  // Differences of sums leave dust behind: 27 − 26.7 is no 0.3.
  return {
    id,
    need: need[channel]!,
    assumed: id === 'hours' && plannedHours(evidence.market)[channel]!.assumed,
    left: Math.max(0, Number((limit - used).toPrecision(12))),
    limit,
  };
}
