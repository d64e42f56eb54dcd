import { PlanError } from '../../errors.ts';
import type { Observations } from '../../model/observations.ts';
import type { AnalyzeSettings } from '../../planning/plan-settings.ts';
import type { MethodFlags } from '../flags.ts';
import { readYaml } from './load-config.ts';
import { chooseEntry, type Session } from './session.ts';

/** Options, plan.yaml and data as one set of settings; options win. */
export async function resolveSettings(
  flags: MethodFlags,
  session: Session,
  observations: Observations,
  version: string,
): Promise<AnalyzeSettings> {
  const { configuration, journey } = session;
  const { config, brand } = configuration;
  const channels = channelReader(session, observations);
  const include = channels('--include', flags.include, config.channels?.include);
  const exclude = channels('--exclude', flags.exclude, config.channels?.exclude);
  const both = include.find((id) => exclude.includes(id));
  if (both)
    throw new PlanError('infeasible', session.phrasebook.say('cli.error.both', { value: both }), {
      hint: session.phrasebook.say('cli.error.both-hint'),
    });
  const maxChannels =
    wholeNumber('--max-channels', flags.maxChannels, 1, session) ?? config.capacity?.channels;
  const left = observations.channels.some(({ id }) => !exclude.includes(id)) || include.length > 0;
  if (!left && exclude.length > 0)
    throw new PlanError('infeasible', session.phrasebook.say('cli.error.all-excluded'), {
      hint: session.phrasebook.say('cli.error.all-excluded-hint'),
    });
  if (maxChannels !== undefined && include.length > maxChannels) {
    const values = { count: include.length, channels: include.join(', '), limit: maxChannels };
    throw new PlanError('infeasible', session.phrasebook.say('cli.error.too-many-included', values), {
      hint: session.phrasebook.say('cli.error.too-many-included-hint', values),
    });
  }
  return {
    version,
    seed: wholeNumber('--seed', flags.seed, 0, session) ?? 1,
    currency: config.currency ?? observations.currency ?? null,
    journey,
    profile: await chooseProfile(flags, session),
    goals: goalsOf(session),
    segments: segmentsOf(session, observations),
    include,
    exclude,
    active: channels('--active', flags.active, config.channels?.active),
    hours: hoursOf(session, channels),
    maxChannels,
    targets: { cpa: config.targets?.cpa, roas: config.targets?.roas },
    brand,
  };
}

/** Channel names of an option (joined by commas), else of plan.yaml, as ids; every one must be known or in the data. */
function channelReader({ resolvers, phrasebook }: Session, observations: Observations) {
  const observed = new Set(observations.channels.map(({ id }) => id));
  return (option: string, flag: string | undefined, config: readonly string[] | undefined): string[] => {
    const names =
      flag
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ??
      config ??
      [];
    const ids = names.map((name) => {
      const { id, known, nearest } = resolvers.channel(name);
      if (known || observed.has(id)) return id;
      throw new PlanError('unknown-name', phrasebook.say('cli.error.channel', { option, value: name }), {
        hint: nearest
          ? phrasebook.say('cli.error.channel-near', { nearest })
          : phrasebook.say('cli.error.channel-hint'),
      });
    });
    return [...new Set(ids)];
  };
}

/** `channels.hours` of plan.yaml by channel id; two names of one channel contradict each other. */
function hoursOf(
  { configuration, phrasebook }: Session,
  read: ReturnType<typeof channelReader>,
): Map<string, number> {
  const hours = new Map<string, number>();
  for (const [name, value] of Object.entries(configuration.config.channels?.hours ?? {})) {
    const [id] = read('channels.hours', undefined, [name]);
    if (hours.has(id!))
      throw new PlanError(
        'config-invalid',
        phrasebook.say('cli.error.hours-twice', { value: name, channel: id! }),
        {
          ...(configuration.file ? { place: { file: configuration.file } } : {}),
          hint: phrasebook.say('cli.error.hours-twice-hint'),
        },
      );
    hours.set(id!, value);
  }
  return hours;
}

async function chooseProfile(flags: MethodFlags, { configuration, knowledge, phrasebook }: Session) {
  const value = flags.scoring ?? configuration.config.scoring ?? 'balanced';
  const near = flags.scoring ? undefined : configuration.file;
  return chooseEntry(
    { option: 'scoring', value, near },
    knowledge.profiles,
    async (path) => {
      const { scoringProfileSchema } = await import('../../knowledge/schemas/scoring.ts');
      return readYaml(path, scoringProfileSchema, phrasebook);
    },
    phrasebook,
  );
}

function goalsOf({ configuration, resolvers, journey, phrasebook }: Session): Map<string, number> {
  return new Map(
    Object.entries(configuration.config.goals ?? {}).map(([name, weight]) => {
      const { id } = resolvers.stage(name);
      if (id !== undefined) return [id, weight];
      throw new PlanError(
        'config-invalid',
        phrasebook.say('cli.error.goal', { value: name, journey: journey.id }),
        {
          ...(configuration.file ? { place: { file: configuration.file } } : {}),
          hint: phrasebook.say('cli.error.choices', {
            choices: journey.stages.map((stage) => stage.id).join(', '),
          }),
        },
      );
    }),
  );
}

function segmentsOf({ configuration, resolvers, phrasebook }: Session, observations: Observations) {
  const known = new Set(observations.segments.map(({ id }) => id));
  return new Map(
    Object.entries(configuration.config.segments ?? {}).map(([name, values]) => {
      const id = resolvers.segment(name);
      if (known.has(id)) return [id, values] as const;
      throw new PlanError('config-invalid', phrasebook.say('cli.error.unknown-segment', { value: name }), {
        ...(configuration.file ? { place: { file: configuration.file } } : {}),
        hint: phrasebook.say('cli.error.choices', {
          choices: observations.segments.map((one) => one.name).join(', '),
        }),
      });
    }),
  );
}

function wholeNumber(
  option: string,
  text: string | undefined,
  least: number,
  { phrasebook }: Session,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least) return value;
  throw new PlanError('usage', phrasebook.say('cli.error.number', { option, value: text, least }));
}
