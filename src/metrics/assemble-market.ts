import type { Channel } from '../knowledge/schemas/channel.ts';
import type { Journey } from '../knowledge/schemas/journey.ts';
import type { CellCounts, Observations, ObservedSegment, UsageObservation } from '../model/observations.ts';
import type { Language, Role } from '../model/vocabulary.ts';
import { isInUse } from './is-in-use.ts';
import type { Market, MarketChannel, MarketSegment, MarketStage } from './market.ts';
import { umbrellasAtOdds } from './umbrellas-at-odds.ts';
import { weighSegments } from './weigh-segments.ts';

/** Id of the segment that stands for people no table divides. */
export const everyone = 'everyone';

export interface MarketSettings {
  journey: Journey;
  language: Language;
  /** What the plan calls people no table divides. */
  everyoneName: string;
  knowledge: ReadonlyMap<string, Channel>;
  /** Stage id → weight; stages that are not named weigh what `roleWeights` says, else 1. */
  goals: ReadonlyMap<string, number>;
  roleWeights?: Readonly<Record<Role, number>> | undefined;
  /** Overrides of plan.yaml by segment id. */
  segments: ReadonlyMap<
    string,
    { size?: number | undefined; value?: number | undefined; priority?: number | undefined }
  >;
  include: readonly string[];
  active: readonly string[];
  /** Channel id → hours a week. */
  hours: ReadonlyMap<string, number>;
}

/**
 * Puts observations and settings into the dense arrays of a market.
 * @throws RangeError for counts or usage of a segment, stage or channel that the observations do not list
 */
export function assembleMarket(observations: Observations, settings: MarketSettings): Market {
  const segments = planSegments(observations, settings);
  const stages = planStages(observations, settings);
  const channels = planChannels(observations, settings);
  const stageAt = positions('stage', stages);
  const channelAt = positions('channel', channels);
  const isPlanned = segments.some(({ id }) => id === everyone);
  const segmentAt = positions('segment', isPlanned ? segments : [...segments, { id: everyone }]);

  const whole = !isPlanned && observations.counts.some((cell) => cell.segment === everyone);
  const rowCount = segments.length + (whole ? 1 : 0);

  const counts = new Array<CellCounts | undefined>(stages.length * rowCount * channels.length).fill(
    undefined,
  );
  for (const cell of observations.counts) {
    const row = stageAt(cell.stage) * rowCount + segmentAt(cell.segment);
    counts[row * channels.length + channelAt(cell.channel)] = cell;
  }
  const usage = new Array<UsageObservation | undefined>(segments.length * channels.length).fill(undefined);
  const wholeUsage = new Array<UsageObservation | undefined>(channels.length).fill(undefined);
  for (const pair of observations.usage) {
    const segment = segmentAt(pair.segment);
    const channel = channelAt(pair.channel);
    if (segment < segments.length) usage[segment * channels.length + channel] = pair;
    else wholeUsage[channel] = pair;
  }
  return { segments, stages, channels, rowCount, counts, usage, wholeUsage };
}

/**
 * `everyone` is a segment only where no table names another; beside real segments its counts inform the
 * rates of all of them, and nothing is planned for it.
 */
function planSegments(observations: Observations, settings: MarketSettings): MarketSegment[] {
  const named = observations.segments.filter((segment) => segment.id !== everyone);
  const planned: ObservedSegment[] =
    named.length > 0 ? named : [{ ...observations.segments[0], id: everyone, name: settings.everyoneName }];
  return weighSegments(
    planned.map(({ estimated, ...segment }) => {
      const own = defined(settings.segments.get(segment.id));
      // A size of plan.yaml is stated by a person who knows it.
      return { ...segment, ...(estimated && own.size === undefined && { estimated }), ...own };
    }),
  );
}

function planStages(observations: Observations, settings: MarketSettings): MarketStage[] {
  // Goals weigh stages; they add one to those that rows name, but never take the others away.
  const counted = new Set([...observations.stages, ...observations.counts.map((cell) => cell.stage)]);
  const named = counted.size === 0 ? counted : new Set([...counted, ...settings.goals.keys()]);
  const stages = settings.journey.stages.filter((stage) => named.size === 0 || named.has(stage.id));
  const weights = stages.map(
    (stage) => settings.goals.get(stage.id) ?? settings.roleWeights?.[stage.role] ?? 1,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return stages.map((stage, index) => ({
    id: stage.id,
    name: stage.name[settings.language],
    role: stage.role,
    weight: total > 0 ? weights[index]! / total : 1 / stages.length,
  }));
}

function planChannels(observations: Observations, settings: MarketSettings): MarketChannel[] {
  const observed = new Map(observations.channels.map((channel) => [channel.id, channel]));
  // What is in use is one of its members; beside it the umbrella would be planned as a channel of its own.
  const odd = new Set(umbrellasAtOdds(observations, settings.active, settings.knowledge).map(({ id }) => id));
  const active = settings.active.filter((id) => !odd.has(id));
  const ids = [...new Set([...observed.keys(), ...settings.include, ...active])].sort();
  const inUse = isInUse(observations, settings.active);
  return ids.map((id) => {
    const knowledge = settings.knowledge.get(id) ?? null;
    const channel = observed.get(id);
    return {
      id,
      name: channel?.name ?? knowledge?.name[settings.language] ?? id,
      knowledge,
      inUse: inUse(id),
      effortHours: settings.hours.get(id) ?? channel?.effortHours ?? knowledge?.effort.hoursPerWeek ?? null,
    };
  });
}

/**
 * Where the items stand, by their ids.
 * @returns a lookup that throws a RangeError for an id that is none of theirs: its row would be lost in silence
 */
function positions(kind: string, items: readonly { id: string }[]): (id: string) => number {
  const at = new Map(items.map((item, index) => [item.id, index]));
  return (id) => {
    const position = at.get(id);
    if (position === undefined) throw new RangeError(`assembleMarket: the ${kind} ${id} is not in the plan`);
    return position;
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T | undefined): Defined<T> {
  return Object.fromEntries(
    Object.entries(values ?? {}).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
