import { createResolvers } from '../../knowledge/create-resolvers.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LocalText } from '../../knowledge/schemas/parts.ts';
import type { AnalyzeFlags } from '../flags.ts';
import { loadKnowledge, loadPhrasebook } from '../io/load-knowledge.ts';
import { openSession, type Session } from '../settings/session.ts';
import type { Candidate } from './completions.ts';
import type { KnownNames } from './known-names.ts';
import { noNames, readNames } from './read-names.ts';
import type { TypedWords } from './typed-words.ts';

/** The knowledge, and the tables that the command line names, else those of the current folder; each read once at most. */
export function namesAtHand({
  arguments: inputs,
  flags,
}: Pick<TypedWords, 'arguments' | 'flags'>): KnownNames {
  const given = flags as AnalyzeFlags;
  let opened: Promise<Session> | undefined;
  // What is typed so far may be wrong in a way that the command will say; names are known all the same.
  const session = () => {
    opened ??= openSession(given, inputs[0]).catch(sessionOfKnowledge);
    return opened;
  };
  let read: ReturnType<typeof readNames> | undefined;
  const data = () => {
    read ??= session()
      .then((opened) => readNames(inputs, given, opened))
      .catch(() => noNames);
    return read;
  };
  const known = async (of: (knowledge: Knowledge) => Candidate[]) => of((await session()).knowledge);

  return {
    formats: async () => {
      const { reportFormats } = await import('../../report/reporters.ts');
      return reportFormats.map((value) => ({ value }));
    },
    languages: () => known(({ languages }) => languages.map((value) => ({ value }))),
    journeys: () => known(({ journeys }) => journeys.map(named)),
    profiles: () => known(({ profiles }) => profiles.map(named)),
    goals: () => known(({ goals }) => goals.map(named)),
    exports: () => known(({ exports }) => exports.map(named)),
    trusted: () =>
      known(({ exports }) => [
        ...[...new Set(exports.map(({ counts }) => counts))].map((value) => ({ value })),
        ...exports.map(named),
      ]),
    currencies: () => known(({ columns }) => Object.keys(columns.currencies).map((value) => ({ value }))),
    async channels() {
      const { channels } = await data();
      const there = new Set(channels.map(({ value }) => value));
      return [
        ...channels,
        ...(await known((all) => all.channels.map(named))).filter(({ value }) => !there.has(value)),
      ];
    },
    segments: async () => (await data()).segments,
    async stages() {
      const { journey } = await session();
      const { stages } = await data();
      const all = journey.stages.map(named);
      return stages.length > 0 ? all.filter(({ value }) => stages.includes(value)) : all;
    },
    columns: async () => (await data()).columns,
  };
}

/** A session without any configuration. */
async function sessionOfKnowledge(): Promise<Session> {
  const [knowledge, phrasebook] = await Promise.all([loadKnowledge(), loadPhrasebook('en')]);
  const journey = knowledge.journeys[0]!;
  const configuration = { config: {}, read: [] };
  return { knowledge, phrasebook, configuration, journey, resolvers: createResolvers(knowledge, journey) };
}

function named({ id, name }: { id: string; name: LocalText | string }): Candidate {
  return { value: id, note: typeof name === 'string' ? name : name.en };
}
