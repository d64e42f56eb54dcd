import { cellCount, cellIndex } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { PortfolioShares } from './portfolio-shares.ts';
import { servedShares } from './served-shares.ts';

/** Part of the value of each segment and stage that a selected channel carries, by cell; 0 for all others. */
export function servedCells(
  { market, method }: Evidence,
  shares: PortfolioShares,
  response: Float64Array,
  selected: readonly number[],
): Float64Array {
  const served = new Float64Array(cellCount(market));
  const limit = method.shareLimit.value;
  market.stages.forEach((_, stage) => {
    market.segments.forEach((_segment, segment) => {
      const at = (channel: number) => cellIndex(market, stage, segment, channel);
      const order = [...selected].sort((a, b) => response[at(b)]! - response[at(a)]! || a - b);
      const parts = servedShares(
        order,
        (channel) => Math.min(limit, shares.value[segment * market.channels.length + channel]!),
        (channel) => response[at(channel)]!,
      );
      for (const [channel, part] of parts) served[at(channel)] = part;
    });
  });
  return served;
}

/** Channels that carry at least a tenth of a segment's stage, most important first. */
export function servingChannels(
  { market, method }: Evidence,
  served: Float64Array,
  stage: number,
  segment: number,
): number[] {
  const at = (channel: number) => served[cellIndex(market, stage, segment, channel)]!;
  return market.channels
    .map((_, channel) => channel)
    .filter((channel) => at(channel) >= method.servingShare.value)
    .sort((a, b) => at(b) - at(a) || a - b);
}

/** How much of a stage a channel serves, weighted by segment; segments of which it carries less than a tenth count nothing. */
export function servedAt(
  { market, method }: Evidence,
  served: Float64Array,
  channel: number,
  stage: number,
): number {
  return market.segments.reduce((sum, { weight }, segment) => {
    const part = served[cellIndex(market, stage, segment, channel)]!;
    return part >= method.servingShare.value ? sum + weight * part : sum;
  }, 0);
}
