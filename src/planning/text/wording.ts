import { cellIndex } from '../../metrics/market.ts';
import type { AnalysisCta } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { PlanDecisions } from '../plan-decisions.ts';

/** What every writer of the plan's sentences needs. */
export interface Wording {
  plan: PlanDecisions;
  phrasebook: Phrasebook;
  /** [channel] */
  ctas: readonly AnalysisCta[][];
}

/** One segment and stage of a channel. */
export interface Place {
  stage: number;
  segment: number;
  cell: number;
}

/** "purchase in “Students”", or only the stage where there is one segment. */
export function placePhrase({ plan, phrasebook }: Wording, place: Place): string {
  const { stages, segments } = plan.evidence.market;
  const kind = segments.length === 1 ? 'everyone' : 'segment';
  return phrasebook.say(`plan.place.${kind}`, {
    stage: stages[place.stage]!.name.toLocaleLowerCase(phrasebook.language),
    segment: segments[place.segment]!.name,
  });
}

/** Places of a channel in order of a measure, weighted by segment and stage; those with measure 0 are left out. */
export function placesBy(plan: PlanDecisions, channel: number, measure: (cell: number) => number): Place[] {
  const { market } = plan.evidence;
  const places: (Place & { value: number })[] = [];
  market.stages.forEach((stage, stageIndex) => {
    market.segments.forEach((segment, segmentIndex) => {
      const cell = cellIndex(market, stageIndex, segmentIndex, channel);
      const value = measure(cell) * stage.weight * segment.weight;
      if (value > 0) places.push({ stage: stageIndex, segment: segmentIndex, cell, value });
    });
  });
  return places.sort((a, b) => b.value - a.value || a.cell - b.cell);
}
