import { contributions } from '../../kernel/service/contributions.ts';
import { coverage } from '../../kernel/service/coverage.ts';
import type { ChannelSet } from './channel-set.ts';
import type { Choice } from './portfolio.ts';
import { limitTolerance } from './room-left.ts';

/** A guarantee that a set does not meet yet. */
export interface OpenGuarantee {
  /** Coverage still to come, > 0. */
  missing: number;
  /** What each channel would add to its coverage, by channel index. */
  gains: Float64Array;
}

/** The guarantees that a set leaves open. */
export function openGuarantees({ guarantees }: Choice, set: ChannelSet): OpenGuarantee[] {
  const open: OpenGuarantee[] = [];
  for (const { service, least } of guarantees) {
    const missing = least - limitTolerance - coverage(service, set);
    if (missing > 0) open.push({ missing, gains: contributions(service, set) });
  }
  return open;
}
