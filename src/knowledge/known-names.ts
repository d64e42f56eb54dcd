import type { Purpose } from '../model/vocabulary.ts';
import { normalizeName } from '../wording/normalize-name.ts';
import type { Channel } from './schemas/channel.ts';
import type { Journey } from './schemas/journey.ts';
import type { Purposes } from './schemas/purposes.ts';

/** Normalized names with what they mean; the last of equal names counts. */
export type NamePairs<Id extends string = string> = [name: string, id: Id][];

/** What channels are called. */
export interface ChannelNames {
  exact: NamePairs;
  /** Names with `*`, as exported files have them: `google* / cpc`; the most particular first. */
  patterns: NamePairs;
}

/** Every name of the knowledge. Collected once, by the build: to normalize them is work that each start would do. */
export interface KnownNames {
  channels: ChannelNames;
  /** By journey. */
  stages: Record<string, NamePairs>;
  purposes: NamePairs<Purpose>;
}

export function knownNames(
  channels: readonly Channel[],
  journeys: readonly Journey[],
  purposes: Purposes,
): KnownNames {
  return {
    channels: channelNames(channels),
    stages: Object.fromEntries(journeys.map((journey) => [journey.id, stageNames(journey)])),
    purposes: Object.entries(purposes).flatMap(([id, { name, interactions }]) =>
      pairs([id, ...Object.values(name), ...allWords(interactions)], id as Purpose),
    ),
  };
}

function channelNames(channels: readonly Channel[]): ChannelNames {
  const exact: NamePairs = [];
  const patterns: NamePairs = [];
  for (const { id, name, aliases } of channels)
    for (const word of [id, ...Object.values(name), ...allWords(aliases)]) {
      if (word.includes('*')) patterns.push([word, id]);
      else exact.push(...pairs([word], id));
    }
  // The longest pattern is the most particular one.
  patterns.sort(([one, ofOne], [other, ofOther]) => other.length - one.length || (ofOne < ofOther ? -1 : 1));
  return { exact, patterns };
}

export function stageNames({ stages }: Journey): NamePairs {
  return stages.flatMap(({ id, name, aliases }) =>
    pairs([id, ...Object.values(name), ...allWords(aliases)], id),
  );
}

function pairs<Id extends string>(words: readonly string[], id: Id): NamePairs<Id> {
  return words.map((word) => [normalizeName(word), id]);
}

/** The words of all languages. */
function allWords(words: Partial<Record<string, string[]>>): string[] {
  return Object.values(words).flatMap((list) => list ?? []);
}
