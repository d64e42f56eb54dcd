import type { ChannelSet } from './channel-set.ts';
import { contributions } from './contributions.ts';
import { coverage } from './coverage.ts';
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

/**
 * Whether no set that adds `left` or fewer of the candidates can meet all guarantees: all candidates together
 * do not, or the largest gains together do not, which no set exceeds (coverage is submodular).
 */
export function isHopeless(
  choice: Choice,
  set: ChannelSet,
  open: readonly OpenGuarantee[],
  candidates: readonly number[],
  left: number,
): boolean {
  if (open.length === 0) return false;
  if (open.some(({ missing, gains }) => largestSum(gains, candidates, left) < missing)) return true;
  const everything = set.slice();
  for (const channel of candidates) everything[channel] = 1;
  return choice.guarantees.some(
    ({ service, least }) => coverage(service, everything) < least - limitTolerance,
  );
}

/** Sum of the `count` largest values among the candidates. */
function largestSum(values: Float64Array, candidates: readonly number[], count: number): number {
  const own = Float64Array.from(candidates, (channel) => values[channel]!).sort();
  return own.subarray(Math.max(0, own.length - count)).reduce((sum, value) => sum + value, 0);
}
