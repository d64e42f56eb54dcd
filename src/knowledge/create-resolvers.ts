import type { NameResolvers } from '../model/resolvers.ts';
import type { Language, Purpose } from '../model/vocabulary.ts';
import { normalizeName } from '../wording/normalize-name.ts';
import type { Knowledge } from './knowledge.ts';
import { nearestName } from './nearest-name.ts';
import type { Channel } from './schemas/channel.ts';
import type { Journey } from './schemas/journey.ts';

type Words = Partial<Record<Language | 'export', string[]>>;

/**
 * Every name of the knowledge, ready to be asked. Answers are remembered: the same names recur in every row.
 * @param ownNames a user's own names of channels → id; they win over those of the knowledge
 */
export function createResolvers(
  knowledge: Knowledge,
  journey: Journey,
  ownNames: ReadonlyMap<string, string> = new Map(),
): NameResolvers {
  const channels = indexChannels(knowledge.channels);
  const own = new Map([...ownNames].map(([name, id]) => [normalizeName(name), id]));
  const stages = indexStages(journey);
  const members = new Map(knowledge.channels.map(({ id, members }) => [id, members]));
  const purposes = indexPurposes(knowledge.purposes);
  return {
    channel: remember((name) => {
      const id = own.get(normalizeName(name)) ?? channels.find(name);
      if (id) return { id, known: true };
      const nearest = nearestName(name, channels.names.keys());
      const unknown = normalizeName(name) || 'unnamed';
      return { id: unknown, known: false, ...(nearest ? { nearest: channels.names.get(nearest)! } : {}) };
    }),
    members: (id) => members.get(id) ?? [],
    stage: remember((name) => {
      const id = stages.get(normalizeName(name));
      if (id) return { id };
      const other = knowledge.journeys.find(
        (one) => one.id !== journey.id && indexStages(one).has(normalizeName(name)),
      );
      const nearest = nearestName(name, stages.keys());
      return {
        id: undefined,
        ...(nearest ? { nearest: stages.get(nearest)! } : {}),
        ...(other ? { otherJourney: other.id } : {}),
      };
    }),
    purpose: (name) => purposes.get(normalizeName(name)),
    segment: remember((name) => normalizeName(name) || 'unnamed'),
  };
}

/** Exact names, and patterns with `*` for names of exported files such as `google* / cpc`. */
function indexChannels(channels: readonly Channel[]) {
  const names = new Map<string, string>();
  const joined = new Map<string, string>();
  const patterns: { pattern: RegExp; id: string; length: number }[] = [];
  for (const { id, name, aliases } of channels)
    for (const word of [id, ...Object.values(name), ...allWords(aliases)]) {
      if (word.includes('*')) patterns.push({ pattern: wildcard(word), id, length: word.length });
      else {
        const normal = normalizeName(word);
        names.set(normal, id);
        joined.set(withoutHyphens(normal), id);
      }
    }
  // The longest pattern is the most particular one.
  patterns.sort((a, b) => b.length - a.length || (a.id < b.id ? -1 : 1));
  const find = (name: string) =>
    names.get(normalizeName(name)) ??
    joined.get(withoutHyphens(normalizeName(name))) ??
    patterns.find(({ pattern }) =>
      pattern.test(
        name
          .trim()
          .toLowerCase()
          .replace(/\s*\/\s*/g, ' / '),
      ),
    )?.id;
  return { names, find };
}

function indexStages(journey: Journey): Map<string, string> {
  const index = new Map<string, string>();
  for (const { id, name, aliases } of journey.stages)
    for (const word of [id, ...Object.values(name), ...allWords(aliases)]) index.set(normalizeName(word), id);
  return index;
}

function indexPurposes(purposes: Knowledge['purposes']): Map<string, Purpose> {
  const index = new Map<string, Purpose>();
  for (const [id, { name, interactions }] of Object.entries(purposes))
    for (const word of [id, ...Object.values(name), ...allWords(interactions)])
      index.set(normalizeName(word), id as Purpose);
  return index;
}

function allWords(words: Words): string[] {
  return Object.values(words).flatMap((list) => list ?? []);
}

/** `livechat` means `live-chat`. */
function withoutHyphens(normal: string): string {
  return normal.replaceAll('-', '');
}

function wildcard(text: string): RegExp {
  const escaped = text.toLowerCase().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*')}$`);
}

function remember<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      value = answer(name);
      // Names come from the data: a column of free text must not fill the memory.
      if (known.size < 10_000) known.set(name, value);
    }
    return value;
  };
}
