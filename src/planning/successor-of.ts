import { cellIndex } from '../metrics/market.ts';
import { holdingPlace } from './holding-place.ts';
import { placesBy } from './places.ts';
import type { PlanDecisions } from './plan-decisions.ts';

type Plan = Pick<
  PlanDecisions,
  'evidence' | 'scores' | 'shares' | 'served' | 'grades' | 'jobs' | 'cases' | 'priority'
>;

/**
 * The chosen channel that carries most of what ended channels did at their jobs, over the segments: where their hours
 * go. Where none carries any of it, the one that carries most of all.
 */
export function successorOf(plan: Plan, ended: readonly number[]): number {
  const { market } = plan.evidence;
  const carried = market.channels.map(() => 0);
  for (const channel of ended) {
    const { stage } = holdingPlace(plan, channel);
    for (const place of placesBy(plan, channel, (cell) => doneAt(plan, cell)))
      if (place.stage === stage)
        for (const other of market.channels.keys())
          carried[other]! += place.value * plan.served[cellIndex(market, place.stage, place.segment, other)]!;
  }
  const chosen = plan.priority.filter((channel) => plan.cases[channel]!.selected);
  return chosen.sort((a, b) => carried[b]! - carried[a]!)[0] ?? plan.priority[0]!;
}

function doneAt({ scores, shares }: Plan, cell: number): number {
  return scores.response[cell]! * shares.value[cell % shares.value.length]!;
}
