import { eachCell } from '../metrics/market.ts';
import { evidenceAt } from './grade-evidence.ts';
import type { PlanDecisions } from './plan-decisions.ts';

type Served = Pick<PlanDecisions, 'evidence' | 'served' | 'grades'>;

/**
 * Part of what the chosen channels serve that lies where they were never measured, weighted by segment and stage,
 * 0–1; 0 where they serve nothing. Rates of all people together are measured in every segment.
 * @param only one of them; absent: all
 */
export function unmeasuredPart(plan: Served, only?: number): number {
  const { market } = plan.evidence;
  let all = 0;
  let unmeasured = 0;
  eachCell(market, (cell, stage, segment, channel) => {
    if (only !== undefined && channel !== only) return;
    const weight = plan.served[cell]! * market.stages[stage]!.weight * market.segments[segment]!.weight;
    all += weight;
    if (weight > 0 && !isMeasured(plan, cell, stage, channel)) unmeasured += weight;
  });
  return all > 0 ? unmeasured / all : 0;
}

/** Whether contacts of the channel were counted there, in the segment or of all people together. */
export function isMeasured(
  { evidence, grades }: Pick<Served, 'evidence' | 'grades'>,
  cell: number,
  stage: number,
  channel: number,
): boolean {
  const { segments, rowCount } = evidence.market;
  if (grades[cell] !== 'none') return true;
  return rowCount > segments.length && evidenceAt(evidence, stage, segments.length, channel) !== 'none';
}
