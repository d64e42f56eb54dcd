import { coverage } from '../../kernel/service/coverage.ts';
import { bestWithin, type Effort, isProven } from './best-within.ts';
import { type ChannelSet, channelSet, membersOf } from './channel-set.ts';
import { meetsLimits } from './meets-limits.ts';
import { openChoice } from './open-choice.ts';
import type { Choice, Portfolio, PortfolioLimits, ResolvedContribution } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { type SubsetScan, scanSubsets } from './scan-subsets.ts';
import { comparableCandidates } from './search-frontier.ts';
import { type SubsetTable, subsetTable } from './subset-table.ts';

type Chosen = Pick<Portfolio, 'selected' | 'coverage' | 'maxChannels'>;

/**
 * There are two searches a channel, so that each may only open this part of the sets that the choice itself may: it
 * is quick, or a table of all sets is quicker, or the number is a bound.
 */
const hurry = 2;

/** The best coverage under other limits, and whether it is exact; `-Infinity` when no set meets them. */
interface Resolved {
  coverage: number;
  proven: boolean;
}

/**
 * What each channel is worth when everything else may be chosen anew within the same limits, by channel index.
 * From the table of all sets where there is one; otherwise by branch and bound from the chosen set, which is
 * compared with all sets, up to 20 candidates, where it leaves a doubt.
 */
export function resolveContributions(
  service: Service,
  limits: PortfolioLimits,
  chosen: Chosen,
  table: SubsetTable | undefined,
): ResolvedContribution[] {
  const choice = openChoice(service, { ...limits, maxChannels: undefined });
  let scan = table && scanSubsets(table, chosen.maxChannels);
  return Array.from({ length: service.channelCount }, (_, channel) => {
    const position = choice?.candidates.indexOf(channel) ?? -1;
    const isCandidate = choice !== undefined && position >= 0;
    if (isCandidate && scan !== undefined) return fromScan(scan, position, channel, chosen);
    const isComparable = isCandidate && choice.candidates.length <= comparableCandidates;
    const solved = solveFor(service, limits, chosen, channel, {
      nodeLimit: Math.ceil(limits.nodeLimit / hurry),
      comparable: isCandidate ? 0 : comparableCandidates,
    });
    if (solved.proven || !isComparable) return solved;
    scan = scanSubsets(subsetTable(service, choice), chosen.maxChannels);
    return fromScan(scan, position, channel, chosen);
  });
}

function fromScan(
  scan: SubsetScan,
  position: number,
  channel: number,
  { selected, coverage: now }: Chosen,
): ResolvedContribution {
  if (selected.includes(channel)) return loss(now, { coverage: scan.without[position]!, proven: true });
  return gain(
    now,
    { coverage: scan.with[position]!, proven: true },
    { coverage: scan.withOneMore[position]!, proven: true },
  );
}

function solveFor(
  service: Service,
  limits: PortfolioLimits,
  { selected, coverage: now, maxChannels }: Chosen,
  channel: number,
  effort: Effort,
): ResolvedContribution {
  const set = channelSet(service.channelCount, selected);
  const solve = (include: readonly number[], exclude: readonly number[], most: number): Resolved => {
    const choice = openChoice(service, { ...limits, include, exclude, maxChannels: most });
    if (choice === undefined) return { coverage: Number.NEGATIVE_INFINITY, proven: true };
    const known = include.includes(channel)
      ? withChannel(service, choice, set, channel, most)
      : withoutChannel(set, channel);
    const found = bestWithin(service, choice, most, effort, known);
    return { coverage: found.coverage, proven: isProven(found) };
  };
  const others = (channels: readonly number[]) => channels.filter((other) => other !== channel);
  if (set[channel] === 1) {
    return loss(now, solve(others(limits.include), [...limits.exclude, channel], maxChannels));
  }
  const include = [...limits.include, channel];
  const exclude = others(limits.exclude);
  return gain(now, solve(include, exclude, maxChannels), solve(include, exclude, maxChannels + 1));
}

function withoutChannel(set: ChannelSet, channel: number): ChannelSet {
  const rest = set.slice();
  rest[channel] = 0;
  return rest;
}

/** The set with the channel, in the place of a member where there is no room; undefined when none makes room. */
function withChannel(
  service: Service,
  choice: Choice,
  set: ChannelSet,
  channel: number,
  most: number,
): ChannelSet | undefined {
  const full = set.slice();
  full[channel] = 1;
  const isLarge = full.reduce((sum, own) => sum + own, 0) > most;
  const trials = choice.candidates
    .filter((member) => set[member] === 1)
    .map((member) => withoutChannel(full, member));
  return (isLarge ? trials : [full, ...trials])
    .filter((trial) => isWithin(choice, trial) && meetsLimits(choice, trial))
    .map((trial) => ({ trial, covered: coverage(service, trial) }))
    .sort((one, other) => other.covered - one.covered)
    .at(0)?.trial;
}

/** Whether all members are open to the choice; a channel that does not fit any more is not. */
function isWithin({ include, candidates }: Choice, set: ChannelSet): boolean {
  return membersOf(set).every((member) => include.includes(member) || candidates.includes(member));
}

function loss(now: number, without: Resolved): ResolvedContribution {
  return { contribution: difference(now, without.coverage), withOneMore: null, proven: without.proven };
}

function gain(now: number, same: Resolved, larger: Resolved): ResolvedContribution {
  return {
    contribution: difference(same.coverage, now),
    withOneMore: difference(larger.coverage, now),
    proven: same.proven && larger.proven,
  };
}

/** Null where one of them stands for no set at all. */
function difference(one: number, other: number): number | null {
  return Number.isFinite(one) && Number.isFinite(other) ? one - other : null;
}
