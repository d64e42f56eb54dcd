import type { UsageObservation } from '../../model/observations.ts';
import { observedUsage, type UsersProblem } from '../fold/observed-usage.ts';
import type { RegionalStatements } from '../fold/statements.ts';

/** Statements on a pair, and the people that its users are part of. */
export interface PairStatements {
  pair: RegionalStatements | undefined;
  people: RegionalStatements;
}

/**
 * How a segment uses a channel in one part: what rows of the part state, else what holds for all. A sample belongs to
 * its share, so that the two are never of different sources. Undefined when nothing is known.
 * @param onProblem called for users of the part that give no share
 */
export function partUsage(
  segment: string,
  channel: string,
  own: PairStatements,
  all: PairStatements,
  onProblem: (problem: UsersProblem) => void,
): UsageObservation | undefined {
  const ofPart = own.pair && observedUsage(segment, channel, own.pair, own.people, onProblem);
  // The whole reports what is wrong with these.
  const ofAll = all.pair && observedUsage(segment, channel, all.pair, all.people, () => {});
  if (ofPart === undefined || ofAll === undefined) return ofPart ?? ofAll;
  const { share, sample } = ofPart.share === undefined ? ofAll : ofPart;
  const engagementRate = ofPart.engagementRate ?? ofAll.engagementRate;
  return {
    segment,
    channel,
    ...(share !== undefined && { share }),
    ...(sample !== undefined && { sample }),
    ...(engagementRate !== undefined && { engagementRate }),
  };
}
