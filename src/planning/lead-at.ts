import { cellIndex } from '../metrics/market.ts';
import type { PlanDecisions } from './plan-decisions.ts';

/** Probability of being best, 0–1, of the channel that most often is at a step. */
export function leadAt(
  { evidence: { market }, drawn }: Pick<PlanDecisions, 'evidence' | 'drawn'>,
  stage: number,
  segment: number,
): number {
  const best = [...market.channels.keys()].map(
    (channel) => drawn.best[cellIndex(market, stage, segment, channel)]!,
  );
  return Math.max(...best);
}
