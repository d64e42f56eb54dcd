import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import type { Purpose } from '../../model/vocabulary.ts';
import { ClaimSource } from '../claims/claim-source.ts';
import { ReadNames } from '../exports/read-names.ts';
import { inputError } from '../input-error.ts';
import { PartRegister } from '../parts/part-register.ts';
import type { ReadSettings } from '../read-settings.ts';
import { CellTally } from './cell-tally.ts';
import { type ChannelEntry, newChannel } from './channel-entry.ts';
import { DatedBook } from './dated-book.ts';
import { DatedSums } from './dated-sums.ts';
import { NameRegister } from './name-register.ts';
import { newSegment, type SegmentEntry } from './segment-entry.ts';
import { type RegionalStatements, Statements } from './statements.ts';
import { Total } from './total.ts';

/** Entries of dated sums that are held: one for each channel, stage and date of each table. */
export const mostDates = 100_000;

/** What all files say together, kept by cell: it grows with the names in the data, not with its rows. */
export class Ledger {
  readonly segments: NameRegister<SegmentEntry>;
  readonly channels: NameRegister<ChannelEntry>;
  /** What the rows of each value of a column say; undefined when nothing is divided. */
  readonly parts: PartRegister | undefined;
  /** Positions in the order of the journey. */
  readonly stages = new Set<number>();
  /** Tables of exports, whose cells are entered at the end. */
  readonly claimSources: ClaimSource[] = [];
  /** Which texts of exports were read as which channel, table by table. */
  readonly namesRead: ReadNames[] = [];
  /** What tidy tables say day by day; that of exports lies with their claims. */
  readonly datedBooks: DatedBook[] = [];
  /** What all files say day by day, once they are read. */
  readonly dated = new DatedSums();
  /** The file in which the dates became too many to be held. */
  datesExceededIn: string | undefined;
  /** The same for those of all parts together. */
  partDatesExceededIn: string | undefined;
  readonly #settings: ReadSettings;
  #entries = 0;
  #dates = 0;
  #partDates = 0;
  /** Texts of exports that were classified, not read as names → id of the channel that they became. */
  readonly classified = new Map<string, string>();
  /** ISO 4217 code of all money, from the first column that shows one. */
  currency: string | undefined;
  /** The file that is being read, for the error of a limit. */
  file = '';

  constructor(settings: ReadSettings) {
    this.#settings = settings;
    const { resolvers, by } = settings;
    this.currency = settings.currency;
    const count = () => this.#count();
    this.segments = new NameRegister((name) => newSegment(resolvers.segment(name)), count);
    this.channels = new NameRegister((name, number) => newChannel(resolvers.channel(name), number), count);
    this.parts = by === undefined ? undefined : new PartRegister(by, settings, count);
  }

  /** Opens the book of one table of an export. */
  claimSource(file: string, description: ExportDescription): ClaimSource {
    const source = new ClaimSource(file, description, this.#newBook(), () => this.#count());
    this.claimSources.push(source);
    return source;
  }

  /** Opens the list of names that one table of an export gives channels. */
  readNames(file: string): ReadNames {
    const names = new ReadNames(file);
    this.namesRead.push(names);
    return names;
  }

  /** Opens the book of what one tidy table says day by day. */
  datedBook(): DatedBook {
    const book = this.#newBook();
    this.datedBooks.push(book);
    return book;
  }

  segmentStatements(segment: SegmentEntry, region: string): Statements {
    return this.#regional(segment.statements, region);
  }

  pairStatements(segment: SegmentEntry, channel: ChannelEntry, region: string): Statements {
    let pair = segment.pairs.get(channel);
    if (!pair) {
      pair = new Map();
      segment.pairs.set(channel, pair);
    }
    return this.#regional(pair, region);
  }

  /** @param stage position in the order of the journey */
  cell(segment: SegmentEntry, stage: number, channel: ChannelEntry): CellTally {
    const key = channel.number * this.#settings.stageOrder.length + stage;
    let cell = segment.cells.get(key);
    if (!cell) {
      this.#count();
      cell = { stage, channel, tally: new CellTally() };
      segment.cells.set(key, cell);
    }
    return cell.tally;
  }

  device(segment: SegmentEntry, channel: ChannelEntry, device: 'mobile' | 'desktop'): Total {
    let counts = segment.devices.get(channel);
    if (!counts) {
      counts = {};
      segment.devices.set(channel, counts);
    }
    counts[device] ??= new Total();
    return counts[device];
  }

  interaction(channel: ChannelEntry, purpose: Purpose): Total {
    let count = channel.interactions.get(purpose);
    if (!count) {
      count = new Total();
      channel.interactions.set(purpose, count);
    }
    return count;
  }

  #regional(statements: RegionalStatements, region: string): Statements {
    let found = statements.get(region);
    if (!found) {
      this.#count();
      found = new Statements();
      statements.set(region, found);
    }
    return found;
  }

  #newBook(): DatedBook {
    return new DatedBook(
      () => this.#countDate(),
      () => this.#countPartDate(),
    );
  }

  #countDate(): boolean {
    if (this.#dates >= mostDates) {
      this.datesExceededIn ??= this.file;
      return false;
    }
    this.#dates++;
    return true;
  }

  // Counted on their own, so that dividing the data never takes a date from the whole.
  #countPartDate(): boolean {
    if (this.#partDates >= mostDates) {
      this.partDatesExceededIn ??= this.file;
      return false;
    }
    this.#partDates++;
    return true;
  }

  #count(): void {
    const { limits, say } = this.#settings;
    if (++this.#entries > limits.cells)
      throw inputError(say, 'too-many-cells', 'too-many-cells', { file: this.file }, { limit: limits.cells });
  }
}
