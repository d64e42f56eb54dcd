import { enterCounts, type OnOutcome } from '../fold/enter-counts.ts';
import { namesStage } from '../fold/enter-row.ts';
import { enterStatements } from '../fold/enter-statements.ts';
import { countSpelling } from '../fold/name-register.ts';
import type { Row } from '../fold/row.ts';
import { everyone } from '../fold/segment-entry.ts';
import { cellText, type TableContext } from '../table-context.ts';
import type { Part } from './part.ts';
import { PartColumn } from './part-column.ts';
import type { PartRegister, UndividedRows } from './part-register.ts';

/**
 * Enters the rows of one tidy table once more: each in its part, and what those without a value say of people and
 * channels for all parts. What is wrong with a row, the whole reports.
 */
export class PartRows {
  readonly #context: TableContext;
  readonly #parts: PartRegister;
  readonly #column: PartColumn | undefined;
  readonly #onOutcome: OnOutcome | undefined;
  readonly #undivided: UndividedRows;
  /** Where the value is part of a segment's name, the columns that make up the rest of it. */
  readonly #segmentColumns: readonly number[] | undefined;

  constructor(context: TableContext, parts: PartRegister, onOutcome: OnOutcome | undefined) {
    const { by, sources } = context.layout;
    this.#context = context;
    this.#parts = parts;
    this.#onOutcome = onOutcome;
    this.#undivided = parts.undividedIn(context.file);
    this.#column = by && new PartColumn(by, parts, context, () => false);
    const columns = sources.get('segment')?.columns ?? [];
    const others = this.#column?.without(columns) ?? columns;
    this.#segmentColumns = others.length < columns.length ? others : undefined;
  }

  /** Enters a row that the whole has; its part, if it has one. */
  enter(row: Row, record: readonly string[]): Part | undefined {
    const part = this.#column?.read(record, row.line);
    if (part === undefined) this.#enterForAll(row);
    else this.#enterIn(part, row, record);
    return part;
  }

  #enterIn(part: Part, row: Row, record: readonly string[]): void {
    const { file, ledger } = this.#context;
    const entries = {
      segment: row.segment && this.#parts.segment(part, this.#segmentId(row.segment.entry.id, record, row)),
      channel: row.channel && this.#parts.channel(part, row.channel.entry),
    };
    if (namesStage(row, this.#context)) part.stages.add(row.stage!);
    enterStatements(row, file, entries, ledger);
    enterCounts(row, entries, this.#context, this.#onOutcome);
  }

  /** Counts of rows without a value belong to no part; what they say else holds for each. */
  #enterForAll(row: Row): void {
    const { file, ledger } = this.#context;
    const { segment, pair, channel, cell } = row.states;
    const { shared } = this.#parts;
    if (cell || row.purposes.length > 0) this.#undivided.rows++;
    const entries = {
      segment:
        row.segment && (segment || pair || !cell)
          ? this.#parts.segment(shared, row.segment.entry.id)
          : undefined,
      channel:
        row.channel && (channel || pair || !cell)
          ? this.#parts.channel(shared, row.channel.entry)
          : undefined,
    };
    if (!cell && namesStage(row, this.#context)) shared.stages.add(row.stage!);
    enterStatements(row, file, entries, ledger);
  }

  #segmentId(whole: string, record: readonly string[], { line }: Row): string {
    if (this.#segmentColumns === undefined) return whole;
    const { file, words } = this.#context;
    const text = cellText({ columns: this.#segmentColumns }, record, words);
    if (words.isMissing(text)) return everyone;
    const spelling = this.#parts.segmentNames.spelling(text);
    countSpelling(spelling, file, line, this.#segmentColumns[0]! + 1);
    return spelling.entry.id;
  }
}
