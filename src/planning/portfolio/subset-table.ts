import { channelSet } from './channel-set.ts';
import { coverAllSubsets } from './cover-all-subsets.ts';
import type { Choice, Resource } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { limitTolerance, roomLeft } from './room-left.ts';

/** Every set of a choice: bit `i` of its number stands for candidate `i`; the included channels are always in. */
export interface SubsetTable {
  choice: Choice;
  /** Coverage by set, 0–1. */
  covered: Float64Array;
  /** 1 by set that meets the resources and guarantees. */
  allowed: Uint8Array;
}

/** Compares all sets of a choice. Time and memory grow as 2^candidates. */
export function subsetTable(service: Service, choice: Choice): SubsetTable {
  const covered = coverAllSubsets(service, choice);
  const allowed = new Uint8Array(covered.length).fill(1);
  const room = roomLeft(choice.resources, channelSet(service.channelCount, choice.include));
  for (const [position, resource] of choice.resources.entries()) {
    const needs = addUpSubsets(resource, choice.candidates);
    for (let set = 0; set < allowed.length; set += 1) if (needs[set]! > room[position]!) allowed[set] = 0;
  }
  for (const guarantee of choice.guarantees) {
    const reached = coverAllSubsets(guarantee.service, choice);
    const least = guarantee.least - limitTolerance;
    for (let set = 0; set < allowed.length; set += 1) if (reached[set]! < least) allowed[set] = 0;
  }
  return { choice, covered, allowed };
}

/** What every set of candidates needs of a resource. */
export function addUpSubsets({ need }: Pick<Resource, 'need'>, candidates: readonly number[]): Float64Array {
  const needs = new Float64Array(1 << candidates.length);
  for (const [position, channel] of candidates.entries()) {
    const own = 1 << position;
    for (let set = 0; set < own; set += 1) needs[own + set] = needs[set]! + need[channel]!;
  }
  return needs;
}

/** The channels of a set, included ones too, ascending. */
export function channelsOfSubset({ include, candidates }: Choice, set: number): number[] {
  const joined = candidates.filter((_, position) => ((set >> position) & 1) === 1);
  return [...include, ...joined].sort((one, other) => one - other);
}
