import { cellIndex } from '../metrics/market.ts';
import type { ServingBasis } from '../model/vocabulary.ts';
import { measuredSegments } from './measured-segments.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import type { ShareOrigin } from './portfolio-shares.ts';

/** Shares taken from similar pairs. Where all are guessed, the headline says so instead. */
const fromSimilar: readonly ShareOrigin[] = ['channel', 'family', 'segment'];

/** What it rests on that a channel serves a segment at a stage: its own numbers, or those of similar ones. */
export function servingBasis(
  { evidence: { market }, shares, grades }: Pick<PlanDecisions, 'evidence' | 'shares' | 'grades'>,
  stage: number,
  segment: number,
  channel: number,
): ServingBasis {
  if (!measuredSegments(market, channel).has(segment)) return 'elsewhere';
  const origin = shares.origin[segment * market.channels.length + channel]!;
  const isRated = grades[cellIndex(market, stage, segment, channel)] !== 'none';
  return isRated && !fromSimilar.includes(origin) ? 'measured' : 'filled-in';
}
