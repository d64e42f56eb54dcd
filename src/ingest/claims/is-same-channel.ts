import type { ExportDescription } from '../../knowledge/schemas/export.ts';

interface NamesChannel {
  channel: { id: string };
}

/** For all channels of an export, or channel id → channels under which others count its contacts. */
type KnownAs = readonly string[] | Readonly<Record<string, readonly string[]>>;

/**
 * Whether two exports speak of the same channel. What advertisers call Instagram, analytics tools count as
 * `instagram / cpc`, so that a description may name the channels under which others count its contacts.
 */
export function isSameChannel(
  one: NamesChannel,
  oneDescription: ExportDescription,
  other: NamesChannel,
  otherDescription: ExportDescription,
): boolean {
  const others = seenAs(other, otherDescription);
  return seenAs(one, oneDescription).some((id) => others.includes(id));
}

/**
 * Whether two exports of equal trust enter the same cells: both write the same channel, or each counts under the
 * name of the other. That a third would put the two together, as it does text messages and newsletters of one
 * tool, does not make them one.
 */
export function isSameCell(
  one: NamesChannel,
  oneDescription: ExportDescription,
  other: NamesChannel,
  otherDescription: ExportDescription,
): boolean {
  if (one.channel.id === other.channel.id) return true;
  return (
    seenAs(one, oneDescription).includes(other.channel.id) &&
    seenAs(other, otherDescription).includes(one.channel.id)
  );
}

/** Ids of the channels under which others count the contacts of the claim, the most fitting first. */
export function seenAs({ channel: { id } }: NamesChannel, { channel }: ExportDescription): readonly string[] {
  return 'knownAs' in channel && channel.knownAs !== undefined ? namesOf(id, channel.knownAs) : [id];
}

function namesOf(id: string, knownAs: KnownAs): readonly string[] {
  if (isForAll(knownAs)) return knownAs;
  return Object.hasOwn(knownAs, id) ? knownAs[id]! : [id];
}

function isForAll(knownAs: KnownAs): knownAs is readonly string[] {
  return Array.isArray(knownAs);
}
