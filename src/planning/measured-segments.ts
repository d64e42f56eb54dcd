import { countsAt, type Market } from '../metrics/market.ts';

/**
 * Segments in which anything was measured of a channel: who uses it, or what its contacts came to. All of them where
 * nothing was measured by segment: then none is closer to the data than another.
 */
export function measuredSegments(market: Market, channel: number): ReadonlySet<number> {
  const all = market.segments.map((_, segment) => segment);
  const own = all.filter(
    (segment) => isUsageStated(market, segment, channel) || isCounted(market, segment, channel),
  );
  return new Set(own.length > 0 ? own : all);
}

/** Segments of which a table says that they use the channel, or else those in which anything was measured of it. */
export function usingSegments(market: Market, channel: number): ReadonlySet<number> {
  const using = market.segments
    .map((_, segment) => segment)
    .filter((segment) => (market.usage[segment * market.channels.length + channel]?.share ?? 0) > 0);
  return using.length > 0 ? new Set(using) : measuredSegments(market, channel);
}

function isUsageStated(market: Market, segment: number, channel: number): boolean {
  const stated = market.usage[segment * market.channels.length + channel] ?? market.wholeUsage[channel];
  return stated?.share !== undefined;
}

function isCounted(market: Market, segment: number, channel: number): boolean {
  return market.stages.some((_, stage) => countsAt(market, stage, segment, channel) !== undefined);
}
