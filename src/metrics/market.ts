import type { Channel } from '../knowledge/schemas/channel.ts';
import type { CellCounts, UsageObservation } from '../model/observations.ts';
import type { Role } from '../model/vocabulary.ts';

export interface MarketSegment {
  id: string;
  name: string;
  size: number | null;
  /** The size is an estimate by feel. */
  estimated?: true;
  /** The size; where none is stated, the mean of the others (1 when none is). */
  people: number;
  value: number | null;
  /** w_s ∝ size × value × priority; all segments sum to 1. */
  weight: number;
}

export interface MarketStage {
  id: string;
  name: string;
  role: Role;
  /** g_j; all stages sum to 1. */
  weight: number;
}

export interface MarketChannel {
  id: string;
  name: string;
  knowledge: Channel | null;
  inUse: boolean;
  /** Hours a week. */
  effortHours: number | null;
}

/**
 * Everything in play, as dense arrays. A *cell* is one stage × segment × channel, at
 * `(stage · segments + segment) · channels + channel`. Counts have `rowCount` rows a stage: one a segment,
 * and a last one for counts of the whole audience that no table breaks down by segment.
 */
export interface Market {
  segments: MarketSegment[];
  stages: MarketStage[];
  channels: MarketChannel[];
  rowCount: number;
  /** [(stage · rowCount + row) · channels + channel] */
  counts: (CellCounts | undefined)[];
  /** [segment · channels + channel] */
  usage: (UsageObservation | undefined)[];
  /** [channel] what tables say of the whole audience beside its segments. */
  wholeUsage: (UsageObservation | undefined)[];
}

export function cellIndex(market: Market, stage: number, segment: number, channel: number): number {
  return (stage * market.segments.length + segment) * market.channels.length + channel;
}

export function cellCount(market: Market): number {
  return market.stages.length * market.segments.length * market.channels.length;
}

export function countsAt(
  market: Market,
  stage: number,
  row: number,
  channel: number,
): CellCounts | undefined {
  return market.counts[(stage * market.rowCount + row) * market.channels.length + channel];
}

/** Calls back for every cell, stages outermost, channels innermost. */
export function eachCell(
  market: Market,
  visit: (cell: number, stage: number, segment: number, channel: number) => void,
): void {
  let cell = 0;
  for (let stage = 0; stage < market.stages.length; stage++)
    for (let segment = 0; segment < market.segments.length; segment++)
      for (let channel = 0; channel < market.channels.length; channel++)
        visit(cell++, stage, segment, channel);
}

/** Writes a value of each pair, [segment · channels + channel], into every stage's cells. */
export function spreadPairs(market: Market, pairs: Float64Array, into: Float64Array): void {
  for (let stage = 0; stage < market.stages.length; stage++) into.set(pairs, stage * pairs.length);
}
