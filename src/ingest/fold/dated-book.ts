import { DayColumn } from '../dates/day-column.ts';
import { isImpossibleDay } from '../dates/read-day.ts';
import type { IssueLog, Place } from '../issue-log.ts';
import type { CellWords } from '../numbers/cell-words.ts';
import type { Part } from '../parts/part.ts';
import type { ChannelEntry } from './channel-entry.ts';
import { type DatedNumber, DatedSums, type DatedTally, datedNumbers } from './dated-sums.ts';

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
  readonly #partSums = new Map<Part, DatedSums>();
  readonly #partsMayGrow: () => boolean;
  /** Rows whose day has two readings, and one of those days. */
  #open = 0;
  #openDay = '';
  #unread = 0;
  #example: string | undefined;

  /** @param mayGrow asked before every new entry @param partsMayGrow the same for those of parts */
  constructor(mayGrow: () => boolean, partsMayGrow: () => boolean) {
    this.#sums = new DatedSums(mayGrow);
    this.#partsMayGrow = partsMayGrow;
  }

  /**
   * Adds what a row states of cost, conversions or revenue, and to its part the same.
   * @param onImpossible told of a day that does not exist
   */
  add(
    date: string,
    channel: ChannelEntry,
    steps: readonly DatedStep[],
    words: CellWords,
    part: Part | undefined,
    onImpossible: (date: string) => void,
  ): void {
    const stated = steps.filter(({ numbers }) =>
      datedNumbers.some((number) => numbers[number] !== undefined),
    );
    if (stated.length === 0) return;
    const day = this.#days.read(date);
    if (day === undefined) {
      if (words.isMissing(date)) return;
      if (isImpossibleDay(date)) {
        onImpossible(date);
        return;
      }
      this.#unread++;
      this.#example ??= date;
      return;
    }
    if (part !== undefined) for (const step of stated) this.#sumsOf(part).add(channel, day, step);
    for (const step of stated) this.#sums.add(channel, day, step);
    if (!day.includes(' ')) return;
    this.#open++;
    this.#openDay ||= day;
  }

  /** Its sums by the day that they are of; those whose day nothing tells are left out. */
  settled(): Generator<DatedTally> {
    return this.#settled(this.#sums);
  }

  /** The same for each part that has any. */
  *settledParts(): Generator<{ part: Part; tally: DatedTally }> {
    for (const [part, sums] of this.#partSums) for (const tally of this.#settled(sums)) yield { part, tally };
  }

  *#settled(sums: DatedSums): Generator<DatedTally> {
    for (const tally of sums.tallies()) {
      const day = this.#days.settled(tally.day);
      if (day !== undefined) yield { ...tally, day };
    }
  }

  #sumsOf(part: Part): DatedSums {
    const known = this.#partSums.get(part);
    if (known !== undefined) return known;
    const sums = new DatedSums(this.#partsMayGrow);
    this.#partSums.set(part, sums);
    return sums;
  }

  /** Reports, once and after all rows, dates that cannot be read; their rows count all the same. */
  report(place: Place, log: IssueLog): void {
    const isUnsettled = this.#open > 0 && this.#days.settled(this.#openDay) === undefined;
    const rows = this.#unread + (isUnsettled ? this.#open : 0);
    const value = this.#example ?? this.#openDay.replace(' ', ' / ');
    if (rows > 0) log.add('dates-unread', 'info', { ...place, value }, { rows });
  }
}
