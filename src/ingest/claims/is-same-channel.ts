import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import type { Claim } from './claim-source.ts';

/**
 * Whether two exports speak of the same channel. What advertisers call Instagram, analytics tools count as
 * `instagram / cpc`, so that a description may name the channels under which others count its contacts.
 */
export function isSameChannel(
  one: Claim,
  oneDescription: ExportDescription,
  other: Claim,
  otherDescription: ExportDescription,
): boolean {
  const others = seenAs(other, otherDescription);
  return seenAs(one, oneDescription).some((id) => others.includes(id));
}

function seenAs({ channel: { id } }: Claim, { channel }: ExportDescription): readonly string[] {
  return ('knownAs' in channel ? channel.knownAs : undefined) ?? [id];
}
