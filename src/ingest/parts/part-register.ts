import { type ChannelEntry, newChannel } from '../fold/channel-entry.ts';
import { countSpelling, NameRegister, type Spelling } from '../fold/name-register.ts';
import { newSegment, type SegmentEntry } from '../fold/segment-entry.ts';
import type { ReadSettings } from '../read-settings.ts';
import { checkParts, mostParts, type SeenTable } from './check-parts.ts';
import { newPart, type Part } from './part.ts';

// Values come from the data: a column of free text must not fill the memory.
const mostValues = 10_000;

/** Rows of a file that count in the whole but in no part. */
export interface UndividedRows {
  rows: number;
}

/** The parts into which a column divides the rows, and what is said for all of them. */
export class PartRegister {
  /** What rows without a value say of people and channels. */
  readonly shared = newPart('');
  /** Segments as rows of a part write them where the value is part of a segment's name. */
  readonly segmentNames: NameRegister<{ id: string }>;
  readonly #by: string;
  readonly #settings: ReadSettings;
  readonly #count: () => void;
  readonly #values: NameRegister<Part>;
  readonly #ids = new Set<string>();
  readonly #used = new Set<Part>();
  readonly #tables: SeenTable[] = [];
  readonly #undivided = new Map<string, UndividedRows>();
  #isMore = false;

  /** @param count called for every new name */
  constructor(by: string, settings: ReadSettings, count: () => void) {
    this.#by = by;
    this.#settings = settings;
    this.#count = count;
    this.#values = new NameRegister((name) => newPart(settings.normalize(name)), count);
    this.segmentNames = new NameRegister((name) => ({ id: settings.resolvers.segment(name) }), count);
  }

  /** Notes a table, and what its column is called, if it has it. */
  see(table: SeenTable): void {
    this.#tables.push(table);
  }

  /** The part that a value means; undefined where there are too many to be told apart. */
  spelling(value: string): Spelling<Part> | undefined {
    const id = this.#settings.normalize(value);
    if (!this.#ids.has(id)) {
      if (this.#ids.size >= mostValues) {
        this.#isMore = true;
        return undefined;
      }
      this.#ids.add(id);
    }
    return this.#values.spelling(value);
  }

  /** The part of a used row; undefined beyond as many as are planned for. */
  enter(spelling: Spelling<Part>, file: string, line: number, column: number | undefined): Part | undefined {
    countSpelling(spelling, file, line, column);
    this.#used.add(spelling.entry);
    return this.#used.size > mostParts ? undefined : spelling.entry;
  }

  /** Where the rows of a file are to be counted that count something and have no value. */
  undividedIn(file: string): UndividedRows {
    const known = this.#undivided.get(file) ?? { rows: 0 };
    this.#undivided.set(file, known);
    return known;
  }

  /** What a part says of the segment of this id. */
  segment(part: Part, id: string): SegmentEntry {
    let entry = part.segments.get(id);
    if (!entry) {
      this.#count();
      entry = newSegment(id);
      part.segments.set(id, entry);
    }
    return entry;
  }

  /** What a part says of a channel of the whole. */
  channel(part: Part, whole: ChannelEntry): ChannelEntry {
    let entry = part.channels.get(whole.id);
    if (!entry) {
      this.#count();
      entry = newChannel(whole, whole.number);
      part.channels.set(whole.id, entry);
    }
    return entry;
  }

  /** Files with such rows, in the order of reading. */
  undivided(): [file: string, rows: number][] {
    return [...this.#undivided].flatMap(([file, { rows }]) => (rows > 0 ? [[file, rows]] : []));
  }

  /**
   * Parts that a used row names, by id, each with the most frequent spelling, once all rows are read.
   * @throws PlanError `unknown-name` when no file has the column, `usage` when it has no value or too many
   */
  named(): { part: Part; name: string }[] {
    const used = { count: this.#used.size, isMore: this.#isMore };
    checkParts(this.#by, this.#tables, used, this.#settings);
    return this.#values.used().map(({ entry, spellings }) => ({ part: entry, name: spellings[0]!.text }));
  }
}
