import { countSpelling, type Spelling } from '../fold/name-register.ts';
import { everyone, type SegmentEntry } from '../fold/segment-entry.ts';
import type { PartColumn } from '../parts/part-column.ts';
import type { TableContext } from '../table-context.ts';
import type { ExportLayout } from './export-layout.ts';

/** Tells the segment of each row of an export: the parts of its breakdowns, put together. */
export class RowSegment {
  readonly #context: Omit<TableContext, 'layout'>;
  readonly #columns: readonly number[];
  /** Where the value that divides the rows is part of the name, the columns that make up the rest of it. */
  readonly #otherColumns: readonly number[] | undefined;
  readonly #otherwise: Spelling<SegmentEntry>;

  constructor(
    { segment }: Pick<ExportLayout, 'segment'>,
    context: Omit<TableContext, 'layout'>,
    by: PartColumn | undefined,
  ) {
    this.#context = context;
    this.#columns = 'constant' in segment ? [] : segment.columns;
    const others = by?.without(this.#columns) ?? this.#columns;
    this.#otherColumns = others.length < this.#columns.length ? others : undefined;
    this.#otherwise = context.ledger.segments.spelling('constant' in segment ? segment.constant : everyone);
  }

  /** The segment of a used row. */
  read(record: readonly string[], line: number): SegmentEntry {
    const name = this.#name(this.#columns, record);
    const spelling = name === undefined ? this.#otherwise : this.#context.ledger.segments.spelling(name);
    this.#count(spelling, this.#columns, line);
    return spelling.entry;
  }

  /** Id of the row's segment within its part. @param whole the segment of the row */
  readInPart(whole: SegmentEntry, record: readonly string[], line: number): string {
    const { parts } = this.#context.ledger;
    if (this.#otherColumns === undefined || parts === undefined) return whole.id;
    const name = this.#name(this.#otherColumns, record);
    if (name === undefined) return everyone;
    const spelling = parts.segmentNames.spelling(name);
    this.#count(spelling, this.#otherColumns, line);
    return spelling.entry.id;
  }

  /** Undefined where the row speaks of all people. */
  #name(columns: readonly number[], record: readonly string[]): string | undefined {
    const { words } = this.#context;
    const parts = columns.map((index) => (record[index] ?? '').trim());
    // Women of unknown age are not all women: beside "female / 25-34" they would look like a segment that holds it.
    if (parts.some((part) => words.isUnknown(part))) return undefined;
    return parts.filter((part) => !words.isMissing(part)).join(' / ') || undefined;
  }

  #count(spelling: Spelling<unknown>, columns: readonly number[], line: number): void {
    const column = columns[0];
    countSpelling(spelling, this.#context.file, line, column === undefined ? undefined : column + 1);
  }
}
