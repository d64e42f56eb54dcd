import type { PartSource } from '../columns/table-layout.ts';
import type { Spelling } from '../fold/name-register.ts';
import { cellText, type TableContext } from '../table-context.ts';
import type { Part } from './part.ts';
import type { PartRegister } from './part-register.ts';

// Values come from the data: a column of free text must not fill the memory.
const remembered = 10_000;

/** The column of one table that divides its rows. */
export class PartColumn {
  readonly #source: PartSource;
  readonly #parts: PartRegister;
  readonly #context: Pick<TableContext, 'file' | 'words'>;
  readonly #isNothing: (text: string) => boolean;
  readonly #known = new Map<string, Spelling<Part> | undefined>();

  /** @param isNothing whether a text, beside those for what is missing, says nothing of the row */
  constructor(
    source: PartSource,
    parts: PartRegister,
    context: Pick<TableContext, 'file' | 'words'>,
    isNothing: (text: string) => boolean,
  ) {
    this.#source = source;
    this.#parts = parts;
    this.#context = context;
    this.#isNothing = isNothing;
  }

  /** Those of these columns that are not the one that divides the rows. */
  without(columns: readonly number[]): readonly number[] {
    return columns.filter((index) => !this.#source.columns.includes(index));
  }

  /** The part of a row that is used; undefined where it has no value. */
  read(record: readonly string[], line: number): Part | undefined {
    const spelling = this.#spelling(cellText(this.#source, record, this.#context.words));
    const column = this.#source.columns[0];
    return (
      spelling &&
      this.#parts.enter(spelling, this.#context.file, line, column === undefined ? undefined : column + 1)
    );
  }

  #spelling(text: string): Spelling<Part> | undefined {
    if (this.#known.has(text)) return this.#known.get(text);
    const { words } = this.#context;
    const nothing = words.isMissing(text) || words.isTotal(text) || this.#isNothing(text);
    const spelling = nothing ? undefined : this.#parts.spelling(text);
    if (this.#known.size < remembered) this.#known.set(text, spelling);
    return spelling;
  }
}
