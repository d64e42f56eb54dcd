import { branchAndBound } from './branch-and-bound.ts';
import { type ChannelSet, channelSet } from './channel-set.ts';
import { goodStart } from './good-start.ts';
import { improveBySwaps } from './improve-by-swaps.ts';
import { meetsLimits } from './meets-limits.ts';
import { openChoice } from './open-choice.ts';
import type { PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

export interface SelectionFrequencies {
  /** Share of the draws in whose best portfolio the channel is, 0–1, by channel index. */
  frequency: Float64Array;
  /** Number of draws. */
  draws: number;
}

/**
 * How often each channel is selected when the portfolio is chosen anew on each draw, within the same limits and
 * with at most as many channels. Up to `enumerationLimit` candidates the best set of every draw is exact, by
 * branch and bound from the chosen set; beyond, it is the chosen set improved by swaps. Of sets that cover the
 * same the chosen one stays. A draw in which no set meets the guarantees counts for nobody: what would be chosen
 * without them answers another question. Deterministic.
 *
 * One prepared service per draw, all over the same channels and cells; they are read one at a time.
 * @throws RangeError without any draw
 */
export function selectionFrequencies(
  services: Iterable<Service>,
  limits: PortfolioLimits,
  start: readonly number[],
): SelectionFrequencies {
  const sameSize = { ...limits, maxChannels: start.length };
  let counts: Float64Array | undefined;
  let draws = 0;
  for (const service of services) {
    counts ??= new Float64Array(service.channelCount);
    draws += 1;
    const set = solve(service, sameSize, start);
    for (let channel = 0; channel < counts.length; channel += 1) counts[channel]! += set?.[channel] ?? 0;
  }
  if (counts === undefined) throw new RangeError('selectionFrequencies needs at least one draw');
  return { frequency: counts.map((count) => count / draws), draws };
}

function solve(
  service: Service,
  limits: PortfolioLimits & { maxChannels: number },
  start: readonly number[],
): ChannelSet | undefined {
  const choice = openChoice(service, limits);
  if (choice === undefined) return undefined;
  const chosen = channelSet(service.channelCount, start);
  const known = meetsLimits(choice, chosen)
    ? chosen
    : goodStart(service, choice, limits.maxChannels, undefined);
  if (choice.candidates.length > limits.enumerationLimit)
    return known && improveBySwaps(service, choice, known);
  return branchAndBound(service, choice, limits.maxChannels, known, Number.POSITIVE_INFINITY).set;
}
