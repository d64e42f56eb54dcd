import type { ChannelEntry } from '../fold/channel-entry.ts';
import { DatedSums } from '../fold/dated-sums.ts';
import type { SegmentEntry } from '../fold/segment-entry.ts';

/** What the rows of one value of a column say. */
export interface Part {
  id: string;
  /** By id. */
  segments: Map<string, SegmentEntry>;
  /** By id; each has the number of the same channel in the whole. */
  channels: Map<string, ChannelEntry>;
  /** Positions in the order of the journey. */
  stages: Set<number>;
  dated: DatedSums;
}

export function newPart(id: string): Part {
  return { id, segments: new Map(), channels: new Map(), stages: new Set(), dated: new DatedSums() };
}
