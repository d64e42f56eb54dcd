import { type ChannelSet, channelSet } from './channel-set.ts';
import { contributions } from './contributions.ts';
import { coverage, coverageTolerance } from './coverage.ts';
import { isHopeless, type OpenGuarantee, openGuarantees } from './open-guarantees.ts';
import type { Choice } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { priceNeeds } from './price-needs.ts';
import { fits, roomLeft } from './room-left.ts';

export interface BoundedSet {
  /** The best set found; absent when none meets the limits, or none was found. */
  set: ChannelSet | undefined;
  /** `-Infinity` without a set. */
  coverage: number;
  /**
   * No set of the size covers more than this. Equals `coverage` when the set is proven best; `-Infinity` when
   * it is proven that no set meets the limits.
   */
  bound: number;
}

/** A set that the search has come to: the members so far, and what may still join. */
interface Branch {
  covered: number;
  /** Channels that may still join. */
  left: number;
  candidates: readonly number[];
  /** By resource. */
  room: readonly number[];
  /** No set below covers more. */
  bound: number;
}

/**
 * Searches all sets of at most `size` channels that meet the limits for one that covers more than `start`, which
 * must be such a set; without `start`, for any. Coverage is submodular, so what a set can still reach is at
 * most its coverage plus the largest gains of the channels not yet in it, less the price of what these need;
 * branches that cannot beat the best set, or cannot meet a guarantee, are cut off (Nemhauser and Wolsey 1981).
 * Few channels with overlapping audiences leave hardly any branches.
 *
 * `nodeLimit` counts sets opened; where it runs out, `bound` is the largest bound of a branch left open.
 */
export function branchAndBound(
  service: Service,
  choice: Choice,
  size: number,
  start: ChannelSet | undefined,
  nodeLimit: number,
): BoundedSet & { nodes: number } {
  const { resources } = choice;
  let best = start?.slice();
  let bestCoverage = start === undefined ? Number.NEGATIVE_INFINITY : coverage(service, start);
  let openBound = Number.NEGATIVE_INFINITY;
  let nodes = 0;
  const set = channelSet(service.channelCount, choice.include);

  const open = ({ covered, left, candidates, room, bound }: Branch): void => {
    if (nodes >= nodeLimit) {
      openBound = Math.max(openBound, bound);
      return;
    }
    nodes += 1;
    const fitting =
      resources.length === 0 ? candidates : candidates.filter((channel) => fits(resources, room, channel));
    const missing = openGuarantees(choice, set);
    if (isHopeless(choice, set, missing, fitting, left)) return;
    const gains = contributions(service, set);
    const { worth, unspent } = priceNeeds(gains, fitting, left, resources, room);
    const order = [...fitting].sort((one, other) => worth[other]! - worth[one]! || one - other);
    const worthAt = (position: number) =>
      position < order.length ? Math.max(0, worth[order[position]!]!) : 0;
    let reachable = covered + unspent;
    for (let position = 0; position < left; position += 1) reachable += worthAt(position);
    for (const [position, channel] of order.entries()) {
      if (reachable <= bestCoverage + coverageTolerance) return;
      const reached = covered + gains[channel]!;
      set[channel] = 1;
      if (reached > bestCoverage + coverageTolerance && closesAll(missing, channel)) {
        best = set.slice();
        bestCoverage = reached;
      }
      if (left > 1) {
        open({
          covered: reached,
          left: left - 1,
          candidates: order.slice(position + 1),
          room: resources.map(({ need }, resource) => room[resource]! - need[channel]!),
          bound: Math.min(bound, reachable),
        });
      }
      set[channel] = 0;
      reachable += worthAt(position + left) - worthAt(position);
    }
  };
  const left = size - choice.include.length;
  if (left > 0) {
    open({
      covered: coverage(service, set),
      left,
      candidates: choice.candidates,
      room: roomLeft(resources, set),
      bound: Number.POSITIVE_INFINITY,
    });
  }
  return { set: best, coverage: bestCoverage, bound: Math.max(bestCoverage, openBound), nodes };
}

function closesAll(missing: readonly OpenGuarantee[], channel: number): boolean {
  return missing.every((guarantee) => guarantee.gains[channel]! >= guarantee.missing);
}
