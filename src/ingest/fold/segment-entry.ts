import type { CellTally } from './cell-tally.ts';
import type { ChannelEntry } from './channel-entry.ts';
import type { RegionalStatements } from './statements.ts';
import type { Total } from './total.ts';

/** Id of the segment of rows that name none. */
export const everyone = 'everyone';

/** What rows say of one segment. */
export interface SegmentEntry {
  id: string;
  statements: RegionalStatements;
  /** By channel. */
  pairs: Map<ChannelEntry, RegionalStatements>;
  /** By channel number × number of stages + stage number. */
  cells: Map<number, { stage: number; channel: ChannelEntry; tally: CellTally }>;
  devices: Map<ChannelEntry, { mobile?: Total; desktop?: Total }>;
}

export function newSegment(id: string): SegmentEntry {
  return { id, statements: new Map(), pairs: new Map(), cells: new Map(), devices: new Map() };
}
