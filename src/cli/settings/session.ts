import { existsSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { PlanError } from '../../errors.ts';
import { createResolvers } from '../../knowledge/create-resolvers.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Journey } from '../../knowledge/schemas/journey.ts';
import type { NameResolvers } from '../../model/resolvers.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InputFlags } from '../flags.ts';
import { didYouMean } from '../help/did-you-mean.ts';
import { loadKnowledge, loadPhrasebook } from '../io/load-knowledge.ts';
import { configError } from './config-error.ts';
import { type Configuration, loadConfiguration, readYaml } from './load-config.ts';

/** What every command that reads data starts from. */
export interface Session {
  knowledge: Knowledge;
  phrasebook: Phrasebook;
  configuration: Configuration;
  journey: Journey;
  resolvers: NameResolvers;
}

/** Loads knowledge, configuration and journey model, in the plan's language. */
export async function openSession(
  flags: InputFlags & { brand?: string; lang?: string },
  firstInput: string | undefined,
): Promise<Session> {
  const english = await loadPhrasebook('en');
  const [knowledge, configuration] = await Promise.all([
    loadKnowledge(),
    loadConfiguration(flags, firstInput, english),
  ]);
  const phrasebook = await chooseLanguage(
    flags.lang ?? configuration.config.language ?? 'en',
    knowledge,
    english,
  );
  const journey = await chooseJourney(flags, configuration, knowledge, phrasebook);
  return withConfiguration({ knowledge, phrasebook, journey }, configuration);
}

/**
 * A session with another configuration: its own names of channels are part of what resolves names.
 * @throws PlanError for a name that stands for no known channel
 */
export function withConfiguration(
  { knowledge, phrasebook, journey }: Pick<Session, 'knowledge' | 'phrasebook' | 'journey'>,
  configuration: Configuration,
): Session {
  const known = createResolvers(knowledge, journey);
  const names = Object.entries(configuration.config.channels?.names ?? {}).map(([name, value]) => {
    const channel = known.channel(value);
    if (channel.known) return [name, channel.id] as const;
    throw configError(
      configuration,
      phrasebook.say('cli.error.own-name', { name, value }),
      channel.nearest
        ? phrasebook.say('cli.error.channel-near', { nearest: channel.nearest })
        : phrasebook.say('cli.error.channel-hint'),
    );
  });
  const resolvers = names.length > 0 ? createResolvers(knowledge, journey, new Map(names)) : known;
  return { knowledge, phrasebook, configuration, journey, resolvers };
}

async function chooseLanguage(value: string, knowledge: Knowledge, english: Phrasebook): Promise<Phrasebook> {
  const language = knowledge.languages.find((known) => known === value);
  if (language) return language === 'en' ? english : loadPhrasebook(language);
  throw new PlanError('usage', english.say('cli.error.lang', { value }), {
    hint: didYouMean(value, knowledge.languages, english),
  });
}

async function chooseJourney(
  flags: InputFlags,
  configuration: Configuration,
  knowledge: Knowledge,
  phrasebook: Phrasebook,
): Promise<Journey> {
  const value = flags.journey ?? configuration.config.journey ?? 'five-stage';
  return chooseEntry(
    { option: 'journey', value, ofConfig: !flags.journey },
    knowledge.journeys,
    async (path) => {
      const { journeySchema } = await import('../../knowledge/schemas/journey.ts');
      return readYaml(path, journeySchema, phrasebook);
    },
    { configuration, phrasebook },
  );
}

/**
 * One of the known entries by its id, or a user's own YAML file, which then counts as read.
 * @param source.ofConfig the value stands in plan.yaml: paths are relative to it
 */
export async function chooseEntry<T extends { id: string }>(
  source: { option: 'journey' | 'scoring' | 'goal'; value: string; ofConfig: boolean },
  known: readonly T[],
  read: (path: string) => Promise<T>,
  { configuration, phrasebook }: Pick<Session, 'configuration' | 'phrasebook'>,
): Promise<T> {
  const entry = known.find(({ id }) => id === source.value);
  if (entry) return entry;
  const base = source.ofConfig && configuration.file !== undefined ? dirname(configuration.file) : undefined;
  const path = base === undefined ? source.value : resolve(base, source.value);
  if (['.yaml', '.yml'].includes(extname(path)) || existsSync(path)) {
    configuration.read.push(path);
    return read(path);
  }
  throw new PlanError('unknown-name', phrasebook.say(`cli.error.${source.option}`, { value: source.value }), {
    hint: didYouMean(
      source.value,
      known.map(({ id }) => id),
      phrasebook,
    ),
  });
}
