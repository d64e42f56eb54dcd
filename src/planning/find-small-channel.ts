import { affinities } from '../metrics/affinity-index.ts';
import { cellIndex } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { Factor } from '../scoring/factor-table.ts';
import { evidenceAt } from './grade-evidence.ts';
import type { SmallChannel } from './plan-decisions.ts';

/** A geometric mean of equal rates may lie a bit above them. */
const roundingNoise = 1e-9;

/**
 * A channel that far fewer people use than an average one (half as many), but whose audience is concentrated in one segment
 * (affinity ≥ 150) and converts there at par or better, on evidence that is not thin. Null for all others.
 */
export function findSmallChannels(evidence: Evidence, factors: readonly Factor[]): (SmallChannel | null)[] {
  const { market, shares, method } = evidence;
  const channels = market.channels.length;
  const rates = factors.find(({ metric }) => metric.id === 'rate')!.measurement;
  const index = affinities(market, shares.mean);
  const users = market.channels.map((_, channel) => usersOf(evidence, channel));
  const known = users.filter((count) => !Number.isNaN(count));
  const average = known.reduce((sum, count) => sum + count, 0) / known.length;

  const converts = (segment: number, channel: number) =>
    market.stages.some((_, stage) => {
      const cell = cellIndex(market, stage, segment, channel);
      const grade = evidenceAt(evidence, stage, segment, channel);
      return (
        (grade === 'strong' || grade === 'some') &&
        rates.value[cell]! >= rates.par[cell]! * (1 - roundingNoise)
      );
    });
  return market.channels.map((_, channel) => {
    if (!(users[channel]! < method.smallReach.value * average)) return null;
    const found = market.segments
      .map((_segment, segment) => ({ segment, index: index[segment * channels + channel]! }))
      .filter((one) => one.index >= method.affinityConcentrated.value && converts(one.segment, channel))
      .sort((a, b) => b.index - a.index || a.segment - b.segment);
    return found[0] ?? null;
  });
}

/** Weighted share of the audience that uses a channel, over the segments in which it was measured. */
function usersOf({ market, shares }: Evidence, channel: number): number {
  let people = 0;
  let users = 0;
  market.segments.forEach((segment, index) => {
    const share = shares.mean[index * market.channels.length + channel]!;
    if (Number.isNaN(share)) return;
    people += segment.people;
    users += segment.people * share;
  });
  return people > 0 ? users / people : Number.NaN;
}
