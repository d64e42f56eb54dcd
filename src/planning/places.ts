import { cellIndex } from '../metrics/market.ts';
import type { PlanDecisions } from './plan-decisions.ts';

/** One segment and stage of a channel. */
export interface Place {
  stage: number;
  segment: number;
  cell: number;
}

/** A place with its part of a measure. */
export interface WeighedPlace extends Place {
  value: number;
}

/** Places of a channel in order of a measure, weighted by segment and stage; those with measure 0 are left out. */
export function placesBy(
  { evidence: { market } }: Pick<PlanDecisions, 'evidence'>,
  channel: number,
  measure: (cell: number) => number,
): WeighedPlace[] {
  const places: WeighedPlace[] = [];
  market.stages.forEach((stage, stageIndex) => {
    market.segments.forEach((segment, segmentIndex) => {
      const cell = cellIndex(market, stageIndex, segmentIndex, channel);
      const value = measure(cell) * stage.weight * segment.weight;
      if (value > 0) places.push({ stage: stageIndex, segment: segmentIndex, cell, value });
    });
  });
  return places.sort((a, b) => b.value - a.value || a.cell - b.cell);
}
