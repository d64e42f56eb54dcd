import type { PlanDecisions } from './plan-decisions.ts';
import { plannedHours } from './planned-hours.ts';
import type { ResourceId } from './portfolio/portfolio.ts';

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
  { evidence, limits, portfolio }: PlanDecisions,
  channel: number,
): ShortResource | undefined {
  return (limits.resources ?? [])
    .map(({ id, need, limit }) => ({
      id,
      need: need[channel]!,
      assumed: id === 'hours' && plannedHours(evidence.market)[channel]!.assumed,
      // Differences of sums leave dust behind: 27 − 26.7 is no 0.3.
      left: Number(portfolio.selected.reduce((left, member) => left - need[member]!, limit).toPrecision(12)),
      limit,
    }))
    .find(({ need, left }) => need > left);
}
