import type { ChannelEntry } from '../fold/channel-entry.ts';
import { everyone, type SegmentEntry } from '../fold/segment-entry.ts';
import type { Claim } from './claim-source.ts';
import type { Yielding } from './decide-claims.ts';
import { isSameCell, isSameChannel, seenAs } from './is-same-channel.ts';

/**
 * Where the money goes that was spent for a claim that yields: to the channel of the conversions that count, the
 * one of the same name before others that it is known as, and to the same segment where they have it, else to
 * everyone; where they have neither, the segment is its own.
 */
export function findTarget(
  claim: Claim,
  { from, to, among }: Yielding,
): { segment: SegmentEntry; channel: ChannelEntry } {
  const isSame = among === 'equals' ? isSameCell : isSameChannel;
  const same = to.claims.filter((other) => isSame(claim, from.description, other, to.description));
  const names = [claim.channel.id, ...seenAs(claim, from.description)];
  const byName = names.flatMap((id) => same.filter(({ channel }) => channel.id === id));
  const channel = (byName[0] ?? same[0] ?? claim).channel;
  const there = same.filter((other) => other.channel === channel);
  const target =
    there.find(({ segment }) => segment === claim.segment) ??
    there.find(({ segment }) => segment.id === everyone);
  return { segment: target?.segment ?? claim.segment, channel };
}
