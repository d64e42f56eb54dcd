import { coverage } from '../../kernel/service/coverage.ts';
import { type ChannelSet, membersOf } from './channel-set.ts';
import { coverAllSubsets } from './cover-all-subsets.ts';
import { guaranteedService } from './guaranteed-service.ts';
import type { Relaxation } from './infeasible-portfolio.ts';
import type { Guarantee, PortfolioLimits, Resource } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { limitTolerance, needOf, roomLeft } from './room-left.ts';

/** A limit that a set may break. */
export interface MeasuredLimit {
  /** By how much a set breaks it, as a part of the limit where it has one; 0 when the set keeps to it. */
  excess(set: ChannelSet): number;
  /** The same for every set of the channels: bit `i` of its number stands for the channel `channels[i]`. */
  excesses(channels: readonly number[]): Float64Array;
  /** The least change of the limit that lets the set pass. */
  relaxFor(set: ChannelSet): Relaxation;
}

/** Every limit of a portfolio: channels, resources, guarantees, include, exclude, in this order. */
export function measuredLimits(service: Service, limits: PortfolioLimits): MeasuredLimit[] {
  const { channelCount } = service;
  const { maxChannels, include, exclude } = limits;
  const missing = (set: ChannelSet) => include.filter((channel) => set[channel] === 0);
  const unwanted = (set: ChannelSet) => exclude.filter((channel) => set[channel] === 1);
  const channels = measured(
    channelCount,
    (set) => Math.max(0, membersOf(set).length - maxChannels!) / Math.max(1, maxChannels!),
    (set) => ({ limit: 'channels', least: membersOf(set).length }),
  );
  return [
    ...(maxChannels === undefined ? [] : [channels]),
    ...(limits.resources ?? []).map((resource) => measuredResource(channelCount, resource)),
    ...(limits.guarantees ?? []).map((guarantee) => measuredGuarantee(service, guarantee)),
    measured(
      channelCount,
      (set) => missing(set).length / Math.max(1, include.length),
      (set) => ({ limit: 'include', channels: missing(set) }),
    ),
    measured(
      channelCount,
      (set) => unwanted(set).length / Math.max(1, exclude.length),
      (set) => ({ limit: 'exclude', channels: unwanted(set) }),
    ),
  ];
}

function measuredResource(channelCount: number, resource: Resource): MeasuredLimit {
  return measured(
    channelCount,
    (set) => Math.max(0, -roomLeft([resource], set)[0]!) / Math.max(1, resource.limit),
    (set) => ({ limit: resource.id, least: needOf(resource, set) }),
  );
}

function measuredGuarantee(service: Service, { id, weight, least }: Guarantee): MeasuredLimit {
  const guaranteed = guaranteedService(service, weight);
  const excessOf = (covered: number) => Math.max(0, least - limitTolerance - covered);
  return {
    excess: (set) => excessOf(coverage(guaranteed, set)),
    excesses: (channels) =>
      coverAllSubsets(guaranteed, { include: [], candidates: [...channels] }).map(excessOf),
    relaxFor: (set) => ({ limit: 'guarantee', id, most: coverage(guaranteed, set) }),
  };
}

function measured(
  channelCount: number,
  excess: MeasuredLimit['excess'],
  relaxFor: MeasuredLimit['relaxFor'],
): MeasuredLimit {
  const excesses = (channels: readonly number[]) => {
    const set = new Uint8Array(channelCount);
    return Float64Array.from({ length: 1 << channels.length }, (_, number) => {
      for (const [position, channel] of channels.entries()) set[channel] = (number >> position) & 1;
      return excess(set);
    });
  };
  return { excess, excesses, relaxFor };
}
