import type { CellTally } from '../fold/cell-tally.ts';
import type { ChannelEntry } from '../fold/channel-entry.ts';
import { Total } from '../fold/total.ts';
import type { Claim } from './claim-source.ts';

/** Sum of one number over claims; undefined where none states it or one states it illegibly. */
export function claimTotal(
  claims: readonly Claim[],
  number: 'exposures' | 'conversions' | 'cost' | 'revenue',
): number | undefined {
  const sum = new Total();
  for (const { tally } of claims) {
    const part = tally[number satisfies keyof CellTally];
    if (part !== undefined) sum.merge(part);
  }
  return sum.value();
}

/** Channels of the claims, each once, in the order of their ids. */
export function claimedChannels(claims: readonly Claim[]): ChannelEntry[] {
  return [...new Set(claims.map(({ channel }) => channel))].sort((a, b) => (a.id < b.id ? -1 : 1));
}
