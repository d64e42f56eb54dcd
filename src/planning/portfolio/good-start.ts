import { coverage, coverageTolerance } from '../../kernel/service/coverage.ts';
import { type ChannelSet, channelSet } from './channel-set.ts';
import { growSet } from './grow-set.ts';
import { improveBySwaps } from './improve-by-swaps.ts';
import { meetsLimits } from './meets-limits.ts';
import type { Choice } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/**
 * A good set of at most `size` channels that meets the limits, for a search to start from: grown from `known`,
 * and under resources or guarantees also from the included channels alone, by gain and by gain per need; each
 * improved by swaps. Undefined when none of these meets the guarantees.
 * @param known such a set, as large or smaller
 */
export function goodStart(
  service: Service,
  choice: Choice,
  size: number,
  known: ChannelSet | undefined,
): ChannelSet | undefined {
  const included = channelSet(service.channelCount, choice.include);
  const isFree = choice.resources.length + choice.guarantees.length === 0;
  const starts = [growSet(service, choice, known ?? included, size, false)];
  if (!isFree) starts.push(growSet(service, choice, included, size, false));
  if (choice.resources.length > 0) starts.push(growSet(service, choice, included, size, true));
  if (known !== undefined) starts.push(known);

  let best: ChannelSet | undefined;
  let bestCoverage = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    if (!start.includes(1) || !meetsLimits(choice, start)) continue;
    const improved = improveBySwaps(service, choice, start);
    // A swap may have made room for one more.
    const grown = growSet(service, choice, improved, size, false);
    const covered = coverage(service, grown);
    if (covered <= bestCoverage + coverageTolerance) continue;
    best = grown;
    bestCoverage = covered;
  }
  return best;
}
