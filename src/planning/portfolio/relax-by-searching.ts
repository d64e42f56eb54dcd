import { bestWithin } from './best-within.ts';
import { type ChannelSet, channelSet } from './channel-set.ts';
import type { Relaxation, RelaxedLimits } from './infeasible-portfolio.ts';
import { measuredLimits } from './measured-limits.ts';
import { openChoice, usefulChannels } from './open-choice.ts';
import type { PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { needOf } from './room-left.ts';

/** Halvings of the span between a limit that is too tight and one that is known to do. */
const halvings = 12;

/**
 * Which limit to relax, by searching for a set that meets all the others: every value given is enough, though a
 * smaller step might be, too. Where no limit alone helps, those that a set breaks which serves as much as
 * possible.
 */
export function relaxBySearching(service: Service, limits: PortfolioLimits): RelaxedLimits {
  const find = (changed: Partial<PortfolioLimits>) => findAllowed(service, { ...limits, ...changed });
  const alone = [
    ...moreChannels(limits, find),
    ...moreResources(limits, find),
    ...lessGuaranteed(limits, find),
    ...otherChannels(limits, find),
  ];
  if (alone.length > 0) return { alone, together: [], exact: false };
  const everything = channelSet(service.channelCount, usefulChannels(service));
  const set =
    find({ maxChannels: undefined, resources: [] }) ??
    find({ maxChannels: undefined, resources: [], exclude: [] }) ??
    everything;
  const together = measuredLimits(service, limits)
    .filter((limit) => limit.excess(set) > 0)
    .map((limit) => limit.relaxFor(set));
  return { alone, together, exact: false };
}

type Find = (changed: Partial<PortfolioLimits>) => ChannelSet | undefined;

function findAllowed(service: Service, limits: PortfolioLimits): ChannelSet | undefined {
  const choice = openChoice(service, limits);
  if (choice === undefined) return undefined;
  const size = limits.maxChannels ?? choice.include.length + choice.candidates.length;
  return bestWithin(service, choice, size, { nodeLimit: limits.nodeLimit, comparable: 0 }).set;
}

function moreChannels(limits: PortfolioLimits, find: Find): Relaxation[] {
  const set = limits.maxChannels !== undefined && find({ maxChannels: undefined });
  if (!set) return [];
  const sizeOf = (found: ChannelSet) => found.reduce((sum, own) => sum + own, 0);
  const least = tighten(limits.maxChannels!, sizeOf(set), (most) => {
    const found = find({ maxChannels: Math.floor(most) });
    return found && sizeOf(found);
  });
  return [{ limit: 'channels', least }];
}

function moreResources(limits: PortfolioLimits, find: Find): Relaxation[] {
  const resources = limits.resources ?? [];
  return resources.flatMap((resource): Relaxation[] => {
    const findWith = (limit: number) => {
      const changed = { ...resource, limit };
      const set = find({ resources: resources.map((other) => (other === resource ? changed : other)) });
      return set && needOf(resource, set);
    };
    const enough = findWith(Number.POSITIVE_INFINITY);
    return enough === undefined
      ? []
      : [{ limit: resource.id, least: tighten(resource.limit, enough, findWith) }];
  });
}

function lessGuaranteed(limits: PortfolioLimits, find: Find): Relaxation[] {
  const guarantees = limits.guarantees ?? [];
  return guarantees.flatMap((guarantee): Relaxation[] => {
    const findWith = (least: number) => {
      const changed = { ...guarantee, least };
      const isFound = find({
        guarantees: guarantees.map((other) => (other === guarantee ? changed : other)),
      });
      return isFound && least;
    };
    return findWith(0) === undefined
      ? []
      : [{ limit: 'guarantee', id: guarantee.id, most: tighten(guarantee.least, 0, findWith) }];
  });
}

/** One included channel left out, or one excluded channel let in; where one is not enough, all of them. */
function otherChannels({ include, exclude }: PortfolioLimits, find: Find): Relaxation[] {
  const without = (channels: readonly number[], left: readonly number[]) =>
    channels.filter((channel) => !left.includes(channel));
  const trials = (channels: readonly number[]) =>
    channels.length > 1
      ? [...channels.map((channel) => [channel]), [...channels]]
      : channels.map((channel) => [channel]);
  const dropped = trials(include).find((channels) => find({ include: without(include, channels) }));
  const admitted = trials(exclude).find((channels) => find({ exclude: without(exclude, channels) }));
  return [
    ...(dropped === undefined ? [] : [{ limit: 'include' as const, channels: dropped }]),
    ...(admitted === undefined ? [] : [{ limit: 'exclude' as const, channels: admitted }]),
  ];
}

/**
 * The value nearest to `fails` that is found to do, by halving the span from `works`.
 * @param attempt the value that a set found under a limit makes do with; undefined when none is found
 */
function tighten(fails: number, works: number, attempt: (limit: number) => number | undefined): number {
  let [bad, good] = [fails, works];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (bad + good) / 2;
    const reached = attempt(middle);
    if (reached === undefined) bad = middle;
    else good = reached;
  }
  return good;
}
