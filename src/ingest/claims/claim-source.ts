import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import { CellTally } from '../fold/cell-tally.ts';
import type { DatedBook } from '../fold/dated-book.ts';
import type { ChannelEntry, SegmentEntry } from '../fold/ledger.ts';

/** What one table of an export says of one segment × stage × channel. */
export interface Claim {
  segment: SegmentEntry;
  /** Position in the order of the journey. */
  stage: number;
  channel: ChannelEntry;
  tally: CellTally;
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

  cell(segment: SegmentEntry, stage: number, channel: ChannelEntry): CellTally {
    let cells = this.#cells.get(segment);
    if (!cells) {
      cells = new Map();
      this.#cells.set(segment, cells);
    }
    const key = `${stage} ${channel.number}`;
    let claim = cells.get(key);
    if (!claim) {
      this.#onNew();
      claim = { segment, stage, channel, tally: new CellTally() };
      cells.set(key, claim);
    }
    return claim.tally;
  }

  claims(): Claim[] {
    return [...this.#cells.values()].flatMap((cells) => [...cells.values()]);
  }
}
