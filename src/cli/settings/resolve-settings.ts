import { PlanError } from '../../errors.ts';
import type { Observations } from '../../model/observations.ts';
import type { AnalyzeSettings } from '../../planning/plan-settings.ts';
import type { MethodFlags } from '../flags.ts';
import { didYouMean } from '../help/did-you-mean.ts';
import { amountsByChannel } from './amounts-by-channel.ts';
import { channelReader } from './channel-reader.ts';
import { chooseGoal, chooseProfile } from './choose-weights.ts';
import { configError } from './config-error.ts';
import { coverWishes } from './cover-wishes.ts';
import { wholeNumber } from './parse-number.ts';
import { resolveLimits } from './resolve-limits.ts';
import type { Session } from './session.ts';
import { stageWeights } from './stage-weights.ts';

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
  const limits = resolveLimits(flags, session);
  const left = observations.channels.some(({ id }) => !exclude.includes(id)) || include.length > 0;
  if (!left && exclude.length > 0)
    throw new PlanError('infeasible', session.phrasebook.say('cli.error.all-excluded'), {
      hint: session.phrasebook.say('cli.error.all-excluded-hint'),
    });
  if (limits.channels !== undefined && include.length > limits.channels) {
    const values = { count: include.length, channels: include.join(', '), limit: limits.channels };
    throw new PlanError('infeasible', session.phrasebook.say('cli.error.too-many-included', values), {
      hint: session.phrasebook.say('cli.error.too-many-included-hint', values),
    });
  }
  if (config.spending?.aim === 'target-cost' && config.targets?.cpa === undefined)
    throw configError(
      configuration,
      session.phrasebook.say('cli.error.target-cost'),
      session.phrasebook.say('cli.error.target-cost-hint'),
    );
  return {
    version,
    seed: wholeNumber('--seed', flags.seed, 0, session.phrasebook) ?? 1,
    currency: config.currency ?? observations.currency ?? null,
    journey,
    profile: await chooseProfile(flags, session),
    goal: await chooseGoal(flags, session),
    // A goal of the command line is meant instead of the weights of plan.yaml.
    goals: flags.goal === undefined ? stageWeights(session) : new Map(),
    segments: segmentsOf(session, observations),
    include,
    exclude,
    active: channels('--active', flags.active, config.channels?.active),
    hours: amountsByChannel('hours', session, channels),
    minimumSpend: amountsByChannel('minimumSpend', session, channels),
    limits,
    cover: coverWishes(session, observations),
    spending: config.spending ?? {},
    by: flags.by,
    targets: { cpa: config.targets?.cpa, roas: config.targets?.roas },
    brand,
  };
}

function segmentsOf({ configuration, resolvers, phrasebook }: Session, observations: Observations) {
  const known = new Set(observations.segments.map(({ id }) => id));
  const named = new Map<string, string>();
  return new Map(
    Object.entries(configuration.config.segments ?? {}).map(([name, values]) => {
      const id = resolvers.segment(name);
      const before = named.get(id);
      if (before !== undefined)
        throw configError(
          configuration,
          phrasebook.say('cli.error.same-segment', { first: before, second: name }),
          phrasebook.say('cli.error.same-segment-hint'),
        );
      named.set(id, name);
      if (known.has(id)) return [id, values] as const;
      const names = observations.segments.map((one) => one.name);
      const message = phrasebook.say('cli.error.unknown-segment', { value: name });
      throw configError(configuration, message, didYouMean(name, names, phrasebook));
    }),
  );
}
