const usualRows = 10_000;
const headCharacters = 4_194_304;

/** A row as the file has it. */
export interface HeldRow {
  record: string[];
  line: number;
}

/**
 * The first rows of a table, held back until they have shown how its columns write their numbers; later rows
 * pass at once. Bounded, so that memory does not grow with the table.
 */
export class TableHead {
  readonly #settle: (head: readonly HeldRow[]) => void;
  readonly #fold: (record: readonly string[], line: number) => void;
  readonly #mostRows: number;
  #held: HeldRow[] | undefined = [];
  #size = 0;

  /**
   * @param settle sees all held rows once @param fold then takes every row, in order
   * @param mostRows that are held
   */
  constructor(
    settle: (head: readonly HeldRow[]) => void,
    fold: (record: readonly string[], line: number) => void,
    mostRows = usualRows,
  ) {
    this.#settle = settle;
    this.#fold = fold;
    this.#mostRows = mostRows;
  }

  add(record: string[], line: number): void {
    if (this.#held === undefined) {
      this.#fold(record, line);
      return;
    }
    this.#held.push({ record, line });
    for (const cell of record) this.#size += cell.length;
    if (this.#held.length >= this.#mostRows || this.#size >= headCharacters) this.release();
  }

  /** Lets the held rows go; nothing the second time. */
  release(): void {
    const held = this.#held;
    if (held === undefined) return;
    this.#held = undefined;
    this.#settle(held);
    for (const { record, line } of held) this.#fold(record, line);
  }
}
