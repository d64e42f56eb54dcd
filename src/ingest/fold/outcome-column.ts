import type { CellWords } from '../numbers/cell-words.ts';
import type { NumberColumn, NumberProblem } from '../numbers/number-column.ts';

/**
 * Reads the outcomes of a table without exposures: they are counts, or words for yes and no, whichever more of its
 * cells are; what is of the other kind is a slip. 0 and 1 are both. Of as many it is counts. First it sees the head of
 * the column, as `NumberColumn` does, and `isLate` tells whether all cells would have decided otherwise.
 */
export class OutcomeColumn {
  readonly #column: NumberColumn;
  readonly #words: CellWords;
  readonly #head = { words: 0, counts: 0 };
  readonly #seen = { words: 0, counts: 0 };
  #areWords = false;

  constructor(column: NumberColumn, words: CellWords) {
    this.#column = column;
    this.#words = words;
  }

  observe(text: string): void {
    this.#note(text, this.#head);
  }

  /** @param areWords what all of its cells show, where that is known; else what was observed decides */
  settle(areWords = this.#head.words > this.#head.counts): void {
    this.#areWords = areWords;
  }

  /** Whether the cells that were read are words rather than counts. */
  get areWords(): boolean {
    return this.#seen.words > this.#seen.counts;
  }

  get isLate(): boolean {
    return this.areWords !== this.#areWords;
  }

  /** The count, or 1 for yes and 0 for no; undefined for a missing one; else what is wrong. Once for each cell. */
  read(text: string): number | undefined | NumberProblem | 'not-yes-or-no' {
    this.#note(text, this.#seen);
    const outcome = this.#areWords ? this.#words.outcome(text) : undefined;
    if (outcome !== undefined) return outcome;
    const value = this.#column.read(text);
    if (!this.#areWords || value === undefined) return value;
    return value === 0 || value === 1 ? value : 'not-yes-or-no';
  }

  // By the text alone, so that what is found never depends on how the cells were read.
  #note(text: string, votes: { words: number; counts: number }): void {
    if (!/\d/.test(text)) {
      if (this.#words.outcome(text) !== undefined) votes.words++;
    } else if (!isZeroOrOne(text) && this.#column.fits(text)) votes.counts++;
  }
}

function isZeroOrOne(text: string): boolean {
  return /^\s*[01](?:[.,]0+)?\s*$/.test(text);
}
