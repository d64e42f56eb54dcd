import type { Knowledge } from '../knowledge/knowledge.ts';
import { assembleMarket } from '../metrics/assemble-market.ts';
import type { Market } from '../metrics/market.ts';
import { type MarketCounts, stageCounts, withoutSlips } from '../metrics/stage-counts.ts';
import { umbrellasAtOdds } from '../metrics/umbrellas-at-odds.ts';
import type { Observations } from '../model/observations.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import type { AnalyzeSettings } from './plan-settings.ts';

/** What every plan of one run shares. */
export interface PlanContext {
  settings: AnalyzeSettings;
  knowledge: Knowledge;
  phrasebook: Phrasebook;
  /** Name of the part that is planned, where the audience is divided. */
  part?: string;
}

/** What settings and tables say of which channels are in use, where they may contradict each other. */
export interface ListedChannels {
  /** Whether the settings list the active channels. */
  active: boolean;
  /** Ids of the channels that a table marks as active. */
  marked: readonly string[];
  /** Umbrellas that only the settings name, with members that the tables name; `kept`: it was asked for. */
  umbrellas: readonly { id: string; name: string; members: readonly string[]; kept: boolean }[];
}

/** Observations as a market, and what of it can be counted on. */
export interface PreparedMarket {
  observations: Observations;
  /** With the slips that the rates leave out. */
  asRead: Market;
  counts: MarketCounts;
  listed: ListedChannels;
  market: Market;
}

export function prepareMarket(observations: Observations, context: PlanContext): PreparedMarket {
  const { settings, knowledge, phrasebook } = context;
  const known = new Map(knowledge.channels.map((channel) => [channel.id, channel]));
  const asRead = assembleMarket(observations, {
    journey: settings.journey,
    language: phrasebook.language,
    everyoneName: phrasebook.say('plan.everyone'),
    knowledge: known,
    goals: settings.goals,
    roleWeights: settings.goal?.weights,
    segments: settings.segments,
    include: settings.include,
    active: settings.active,
    hours: settings.hours,
  });
  const counts = stageCounts(asRead, knowledge.method);
  const { active, include } = settings;
  const listed: ListedChannels = {
    active: active.length > 0,
    marked: observations.channels.flatMap(({ id, active: marked }) => (marked === true ? [id] : [])),
    umbrellas: umbrellasAtOdds(observations, [...active, ...include], known).map(({ id, members }) => ({
      id,
      name: known.get(id)!.name[phrasebook.language] ?? id,
      members,
      kept: include.includes(id),
    })),
  };
  return { observations, asRead, counts, listed, market: withoutSlips(asRead, counts.exceeding) };
}

/**
 * What the parts of an audience say, all with the same segments, stages and channels, so that their rates can be
 * estimated together and their plans laid side by side. A segment that a part does not have weighs nothing there.
 */
export function alignParts(parts: readonly Observations[], whole: Observations): Observations[] {
  const union = <T extends { id: string }>(lists: readonly (readonly T[])[]) =>
    [...new Map(lists.flat().map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const segments = union(parts.map((part) => part.segments));
  const channels = union([...parts.map((part) => part.channels), whole.channels]);
  const days = new Set(whole.dated.map(({ date }) => date));
  return parts.map((part) => {
    const own = new Map(part.segments.map((segment) => [segment.id, segment]));
    return {
      ...part,
      segments: segments.map(({ id, name }) => own.get(id) ?? { id, name, priority: 0 }),
      stages: whole.stages,
      channels,
      // Days that the whole leaves out are a slip in a part, too.
      dated: whole.dated.length > 0 ? part.dated.filter(({ date }) => days.has(date)) : part.dated,
      // A part has no problems of its own: they are those of the files.
      issues: whole.issues,
    };
  });
}
