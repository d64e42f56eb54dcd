import type { CellWords } from '../numbers/cell-words.ts';
import { currentPeriod } from './current-period.ts';

// Two are compared; texts come from the data, and a column of something else must not fill the memory.
const remembered = 100;

/** The periods that an export compares, of which one is read. */
export class ComparedPeriods {
  /** 0-based. */
  readonly column: number;
  readonly #words: CellWords;
  readonly #seen = new Set<string>();
  #read: string | undefined;

  constructor(column: number, words: CellWords) {
    this.column = column;
    this.#words = words;
  }

  /** Decides which one is read. @param known the one that the whole table shows, where that is known */
  settle(head: readonly (readonly string[])[], known: string | undefined): void {
    const texts = head.map((record) => this.#text(record)).filter((text) => text !== '');
    this.#read = known ?? currentPeriod(new Set(texts), this.#words);
  }

  /** Takes note of a row. */
  see(record: readonly string[]): void {
    const text = this.#text(record);
    if (text === '') return;
    this.#read ??= text;
    if (this.#seen.size < remembered) this.#seen.add(text);
  }

  /** The one that all rows show that were seen; undefined without any. */
  get current(): string | undefined {
    return currentPeriod(this.#seen, this.#words);
  }

  /** Whether all rows together would have decided otherwise. */
  get isLate(): boolean {
    return this.current !== undefined && this.current !== this.#read;
  }

  /** Whether a row is of another period than the one that is read. */
  isOther(record: readonly string[]): boolean {
    return this.#text(record) !== this.#read;
  }

  #text(record: readonly string[]): string {
    return (record[this.column] ?? '').trim();
  }
}
