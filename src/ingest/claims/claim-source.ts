import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import { CellTally } from '../fold/cell-tally.ts';
import type { ChannelEntry } from '../fold/channel-entry.ts';
import type { DatedBook } from '../fold/dated-book.ts';
import type { SegmentEntry } from '../fold/segment-entry.ts';
import type { Part } from '../parts/part.ts';

/** What one table of an export says of one segment × stage × channel. */
export interface Claim {
  segment: SegmentEntry;
  /** Position in the order of the journey. */
  stage: number;
  channel: ChannelEntry;
  tally: CellTally;
  /** The share that parts have in it, by the segment of the part. */
  inParts: Map<SegmentEntry, { part: Part; tally: CellTally }>;
}

/** The cells of one table of an export, kept apart until all files are read and it is known whose count. */
export class ClaimSource {
  readonly file: string;
  readonly description: ExportDescription;
  /** The same day by day, where its rows are dated. */
  readonly dated: DatedBook;
  readonly #cells = new Map<SegmentEntry, Map<string, Claim>>();
  readonly #onNew: () => void;

  /** @param onNew for every new cell */
  constructor(file: string, description: ExportDescription, dated: DatedBook, onNew: () => void) {
    this.file = file;
    this.description = description;
    this.dated = dated;
    this.#onNew = onNew;
  }

  claim(segment: SegmentEntry, stage: number, channel: ChannelEntry): Claim {
    let cells = this.#cells.get(segment);
    if (!cells) {
      cells = new Map();
      this.#cells.set(segment, cells);
    }
    const key = `${stage} ${channel.number}`;
    let claim = cells.get(key);
    if (!claim) {
      this.#onNew();
      claim = { segment, stage, channel, tally: new CellTally(), inParts: new Map() };
      cells.set(key, claim);
    }
    return claim;
  }

  /** The share in a claim of one part. */
  inPart({ inParts }: Claim, part: Part, segment: SegmentEntry): CellTally {
    let share = inParts.get(segment);
    if (!share) {
      this.#onNew();
      share = { part, tally: new CellTally() };
      inParts.set(segment, share);
    }
    return share.tally;
  }

  /** Sorted by segment, stage and channel, so that the order of rows never shows. */
  claims(): Claim[] {
    const claims = [...this.#cells.values()].flatMap((cells) => [...cells.values()]);
    return claims.sort(
      (a, b) =>
        compare(a.segment.id, b.segment.id) || a.stage - b.stage || compare(a.channel.id, b.channel.id),
    );
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
