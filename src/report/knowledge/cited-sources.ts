import type { Channel } from '../../knowledge/schemas/channel.ts';

/** Ids of the sources that a channel's file names anywhere, `assumption` aside, in alphabetical order. */
export function citedSources(channel: Channel): string[] {
  const { suitability, culture, effort, audience, handoff, law } = channel;
  const cited = [
    suitability.source,
    suitability.evidence,
    culture.source,
    culture.address.de.source,
    culture.address.pl.source,
    effort.source,
    handoff.source,
    ...[...culture.formats, ...audience, ...law].map(({ source }) => source),
  ].flat();
  return [...new Set(cited)].filter((id) => id !== 'assumption').sort();
}
