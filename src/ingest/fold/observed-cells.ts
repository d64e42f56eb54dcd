import type { CellCounts } from '../../model/observations.ts';
import { observedCounts } from './observed-counts.ts';
import type { SegmentEntry } from './segment-entry.ts';

/** The counts of a segment, sorted by stage and channel. */
export function observedCells(segment: SegmentEntry, stageOrder: readonly string[]): CellCounts[] {
  return [...segment.cells.values()]
    .map(({ stage, channel, tally }) => observedCounts(segment.id, stageOrder[stage]!, channel.id, tally))
    .sort((a, b) => compare(a.stage, b.stage) || compare(a.channel, b.channel));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
