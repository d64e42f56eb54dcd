import type { ServiceCell } from '../../../../src/planning/portfolio/prepare-service.ts';
import type { ConstrainedCase } from './constrained-case.ts';

const shareLimit = 0.999;
const tolerance = 1e-9;

export interface TriedSet {
  channels: number[];
  coverage: number;
}

/** V(S) of one cell straight from its formula: Σ response·share·Π(1 − share of better members). */
function served(cell: ServiceCell, order: readonly number[], mask: number): number {
  let sum = 0;
  let unserved = 1;
  for (const channel of order) {
    if (((mask >> channel) & 1) === 0) continue;
    const share = Math.min(cell.share[channel]!, shareLimit);
    sum += cell.response[channel]! * share * unserved;
    unserved *= 1 - share;
  }
  return sum;
}

/**
 * Every set of at least one channel that meets all limits of a case, except the number of channels. Channels that
 * serve nobody are no choice: they are only in where they are included.
 */
export function allowedSets(one: ConstrainedCase): TriedSet[] {
  const { problem, include, exclude, resources, guarantees } = one;
  const channels = [...Array(problem.channelCount).keys()];
  const cells = problem.cells.map((cell) => {
    const order = [...channels].sort((a, b) => cell.response[b]! - cell.response[a]!);
    return { cell, order, full: served(cell, order, 2 ** problem.channelCount - 1) };
  });
  const covered = (mask: number, members: readonly number[]) => {
    const counted = members.map((index) => cells[index]!).filter(({ full }) => full > 0);
    const weightSum = counted.reduce((sum, { cell }) => sum + cell.weight, 0);
    const sum = counted.reduce(
      (total, { cell, order, full }) => total + (cell.weight * served(cell, order, mask)) / full,
      0,
    );
    return weightSum > 0 ? sum / weightSum : 0;
  };
  const isUseful = (channel: number) =>
    problem.cells.some((cell) => cell.share[channel]! > 0 && cell.response[channel]! > 0);
  const allowed: TriedSet[] = [];
  for (let mask = 1; mask < 2 ** problem.channelCount; mask += 1) {
    const members = channels.filter((channel) => ((mask >> channel) & 1) === 1);
    if (include.some((channel) => !members.includes(channel))) continue;
    if (exclude.some((channel) => members.includes(channel))) continue;
    if (members.some((channel) => !isUseful(channel) && !include.includes(channel))) continue;
    const isAffordable = resources.every(
      ({ need, limit }) =>
        members.reduce((sum, channel) => sum + need[channel]!, 0) <= limit + tolerance * Math.max(1, limit),
    );
    if (!isAffordable) continue;
    if (guarantees.some((guarantee) => covered(mask, guarantee.cells) < guarantee.least - tolerance))
      continue;
    allowed.push({ channels: members, coverage: covered(mask, [...cells.keys()]) });
  }
  return allowed;
}

/** The greatest coverage of any of the sets with at most so many channels; undefined without such a set. */
export function bestCoverage(sets: readonly TriedSet[], most: number): number | undefined {
  const small = sets.filter(({ channels }) => channels.length <= most);
  return small.length === 0
    ? undefined
    : small.reduce((best, set) => Math.max(best, set.coverage), Number.NEGATIVE_INFINITY);
}

/**
 * What the plan should cover: the best set of at most `maxChannels`; without that, of the smallest size whose
 * best set reaches the target, at most `channelLimit` or the smallest size there is. Undefined when infeasible.
 */
export function expectedCoverage(one: ConstrainedCase, sets: readonly TriedSet[]): number | undefined {
  if (one.maxChannels !== undefined) return bestCoverage(sets, one.maxChannels);
  if (sets.length === 0) return undefined;
  const smallest = Math.min(...sets.map(({ channels }) => channels.length));
  const most = Math.max(one.channelLimit, smallest);
  for (let size = 1; size < most; size += 1) {
    const best = bestCoverage(sets, size);
    if (best !== undefined && best >= one.coverageTarget - 1e-12) return best;
  }
  return bestCoverage(sets, most);
}
