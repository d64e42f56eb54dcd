import { DayColumn } from '../dates/day-column.ts';
import type { IssueLog, Place } from '../issue-log.ts';
import type { CellWords } from '../numbers/cell-words.ts';
import { type DatedNumber, DatedSums, type DatedTally, datedNumbers } from './dated-sums.ts';
import type { ChannelEntry } from './ledger.ts';

/** What a row states at one stage of the journey; NaN for what it states illegibly. */
export interface DatedStep {
  /** Position in the order of the journey. */
  stage: number;
  numbers: Readonly<Record<DatedNumber, number | undefined>>;
}

/** What the rows of one table say of their channels day by day, until all rows have shown how dates are written. */
export class DatedBook {
  readonly #days = new DayColumn();
  readonly #sums: DatedSums;
  /** Rows by what stands for a day with two readings. */
  readonly #open = new Map<string, number>();
  #unread = 0;
  #example: string | undefined;

  /** @param mayGrow asked before every new entry */
  constructor(mayGrow: () => boolean) {
    this.#sums = new DatedSums(mayGrow);
  }

  /** Adds what a row states of cost, conversions or revenue. */
  add(date: string, channel: ChannelEntry, steps: readonly DatedStep[], words: CellWords): void {
    const stated = steps.filter(({ numbers }) =>
      datedNumbers.some((number) => numbers[number] !== undefined),
    );
    if (stated.length === 0) return;
    const day = this.#days.read(date);
    if (day === undefined) {
      if (words.isMissing(date)) return;
      this.#unread++;
      this.#example ??= date;
      return;
    }
    const isHeld = stated.map((step) => this.#sums.add(channel, day, step)).includes(true);
    if (isHeld && day.includes(' ')) this.#open.set(day, (this.#open.get(day) ?? 0) + 1);
  }

  /** Its sums by the day that they are of; those whose day nothing tells are left out. */
  *settled(): Generator<DatedTally> {
    for (const tally of this.#sums.tallies()) {
      const day = this.#days.settled(tally.day);
      if (day !== undefined) yield { ...tally, day };
    }
  }

  /** Reports, once and after all rows, dates that cannot be read; their rows count all the same. */
  report(place: Place, log: IssueLog): void {
    let rows = this.#unread;
    let example = this.#example;
    for (const [day, own] of this.#open) {
      if (this.#days.settled(day) !== undefined) continue;
      rows += own;
      example ??= day.replace(' ', ' / ');
    }
    if (rows > 0 && example !== undefined)
      log.add('dates-unread', 'info', { ...place, value: example }, { rows });
  }
}
