import type { NameResolvers } from '../model/resolvers.ts';
import { normalizeName } from '../wording/normalize-name.ts';
import type { Knowledge } from './knowledge.ts';
import { type ChannelNames, stageNames } from './known-names.ts';
import { nearestName } from './nearest-name.ts';
import type { Journey } from './schemas/journey.ts';

/**
 * Every name of the knowledge, ready to be asked. Answers are remembered: the same names recur in every row.
 * @param ownNames a user's own names of channels → id; they win over those of the knowledge
 */
export function createResolvers(
  knowledge: Knowledge,
  journey: Journey,
  ownNames: ReadonlyMap<string, string> = new Map(),
): NameResolvers {
  const channels = indexChannels(knowledge.names.channels);
  const own = new Map([...ownNames].map(([name, id]) => [normalizeName(name), id]));
  const stages = indexStages(journey, knowledge);
  const members = new Map(knowledge.channels.map(({ id, members }) => [id, members]));
  const purposes = new Map(knowledge.names.purposes);
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
        (one) => one.id !== journey.id && indexStages(one, knowledge).has(normalizeName(name)),
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

function indexChannels({ exact, patterns }: ChannelNames) {
  const names = new Map(exact);
  // What is not called by its name is rare.
  const joined = once(() => new Map(exact.map(([name, id]) => [withoutHyphens(name), id])));
  const wildcards = once(() => patterns.map(([text, id]) => ({ pattern: wildcard(text), id })));
  const find = (name: string) => {
    const normal = normalizeName(name);
    return (
      names.get(normal) ??
      joined().get(withoutHyphens(normal)) ??
      wildcards().find(({ pattern }) => pattern.test(spacedSlashes(name)))?.id
    );
  };
  return { names, find };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function spacedSlashes(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\s*\/\s*/g, ' / ');
}

function indexStages(journey: Journey, { journeys, names }: Knowledge): Map<string, string> {
  // A user's own journey is not in the knowledge, whatever it calls itself.
  return new Map(journeys.includes(journey) ? names.stages[journey.id] : stageNames(journey));
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
