import type { CellCounts, DatedCounts, Observations, ObservedChannel } from '../../model/observations.ts';
import { observedChannel, observedInteractions } from '../fold/observed-channel.ts';
import { observedDevices } from '../fold/observed-devices.ts';
import type { SegmentEntry } from '../fold/segment-entry.ts';
import type { RegionalStatements } from '../fold/statements.ts';
import type { UsersReporter } from '../users-reporter.ts';
import type { Part } from './part.ts';
import { type PartPeople, partPeople } from './part-people.ts';
import { partUsage } from './part-usage.ts';

/** What a part cannot tell by itself. */
export interface PartSurroundings {
  whole: Observations;
  /** What is said for all parts. */
  shared: Part;
  /** Segment id → name. */
  segmentNames: ReadonlyMap<string, string>;
  /** Segment id → what all rows state of its people. */
  people: ReadonlyMap<string, RegionalStatements>;
  users: UsersReporter;
  stageOrder: readonly string[];
}

const nothing: RegionalStatements = new Map();

/**
 * The observations of one part, and what is known of each of its segments.
 * @param facts its counts, and what part of the whole it is thought to be: amount ÷ total
 */
export function observePart(
  { part, name }: { part: Part; name: string },
  facts: { counts: CellCounts[]; dated: DatedCounts[]; share: { amount: number; total: number } },
  surroundings: PartSurroundings,
): { observations: Observations; people: PartPeople[] } {
  const { whole, shared, stageOrder } = surroundings;
  const people = unitedIds(part.segments, shared.segments).map((id) =>
    partPeople(
      { id, name: surroundings.segmentNames.get(id) ?? id },
      part.segments.get(id),
      shared.segments.get(id),
      facts.share,
    ),
  );
  const segments = byId(part.segments);
  const observations: Observations = {
    segments: people.map(({ observed }) => observed),
    channels: channelsOf(part, surroundings),
    stages: stageOrder.filter((_, index) => part.stages.has(index) || shared.stages.has(index)),
    usage: people.flatMap((segment) => usageOf(segment, { part, name }, surroundings)),
    counts: facts.counts,
    dated: facts.dated,
    interactions: byId(part.channels).flatMap(observedInteractions),
    devices: segments.flatMap(observedDevices),
    inputs: whole.inputs,
    issues: [],
    ...(whole.currency !== undefined && { currency: whole.currency }),
  };
  return { observations, people };
}

function channelsOf(part: Part, { whole, shared }: PartSurroundings): ObservedChannel[] {
  const names = new Map(whole.channels.map((channel) => [channel.id, channel.name]));
  return unitedIds(part.channels, shared.channels).map((id) => {
    const sources = [shared.channels.get(id), part.channels.get(id)];
    const stated = sources.flatMap((entry) => (entry ? observedChannel(entry, names.get(id)) : []));
    return Object.assign({ id }, ...stated);
  });
}

function usageOf(
  { observed: { id }, sizes }: PartPeople,
  { part, name }: { part: Part; name: string },
  { shared, people, users }: PartSurroundings,
) {
  const own = pairsById(part.segments.get(id));
  const all = pairsById(shared.segments.get(id));
  return unitedIds(own, all).flatMap((channel) => {
    const report = users.ofPart(`${id} (${name})`, channel);
    const ofPart = { pair: own.get(channel), people: sizes };
    const ofAll = { pair: all.get(channel), people: people.get(id) ?? nothing };
    return partUsage(id, channel, ofPart, ofAll, report) ?? [];
  });
}

function pairsById(segment: SegmentEntry | undefined): Map<string, RegionalStatements> {
  return new Map([...(segment?.pairs ?? [])].map(([channel, pair]) => [channel.id, pair]));
}

function unitedIds(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort();
}

function byId<T extends { id: string }>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
