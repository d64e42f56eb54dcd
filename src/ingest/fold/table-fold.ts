import type { RoleSource } from '../columns/table-layout.ts';
import type { LateEvidence, TableEvidence } from '../evidence.ts';
import type { Part } from '../parts/part.ts';
import { PartRows } from '../parts/part-rows.ts';
import { cellText, placeOf, type TableContext } from '../table-context.ts';
import { TableHead } from '../tables/table-head.ts';
import type { DatedBook } from './dated-book.ts';
import type { OnOutcome } from './enter-counts.ts';
import { enterRow } from './enter-row.ts';
import { missingName } from './missing-name.ts';
import { NameCells } from './name-cells.ts';
import { NumberCells } from './number-cells.ts';
import { OutcomeRows } from './outcome-rows.ts';
import { emptyRow, rolesOf } from './row.ts';

/**
 * Folds the rows of one table into the ledger. The head of the table is held back until it has shown how the
 * columns write their numbers; where rows further down show otherwise, that is said at the end.
 */
export class TableFold {
  readonly #context: TableContext;
  readonly #names: NameCells;
  readonly #numbers: NumberCells;
  readonly #outcomes: OutcomeRows | undefined;
  readonly #onOutcome: OnOutcome | undefined;
  readonly #parts: PartRows | undefined;
  readonly #row = emptyRow();
  readonly #dates: { source: RoleSource; book: DatedBook } | undefined;
  readonly #head: TableHead;
  rows = 0;
  rejectedRows = 0;
  /** Of the used rows those whose numbers are estimates by feel. */
  estimatedRows = 0;

  constructor(context: TableContext) {
    const { sources } = context.layout;
    this.#context = context;
    this.#names = new NameCells(context);
    this.#numbers = new NumberCells(context);
    const { width } = context.layout;
    this.#head = new TableHead(
      (head) => this.#numbers.settle(head.filter(({ record }) => !isRagged(record, width))),
      (record, line) => this.#fold(record, line),
      context.settings.limits.headRows,
    );
    this.#outcomes = sources.has('conversions') && !sources.has('exposures') ? new OutcomeRows() : undefined;
    const outcomes = this.#outcomes;
    this.#onOutcome = outcomes && ((outcome, tally, device) => outcomes.add(outcome, tally, device));
    const { parts } = context.ledger;
    this.#parts =
      parts &&
      new PartRows(
        context,
        parts,
        outcomes && ((outcome, tally, device) => outcomes.addToPart(outcome, tally, device)),
      );
    const date = dateSource(sources);
    this.#dates = date && { source: date, book: context.ledger.datedBook() };
  }

  add(record: string[], line: number): void {
    this.#head.add(record, line);
  }

  finish(): void {
    this.#head.release();
    this.#numbers.finish();
    this.#reportDates();
    const { layout, log, file, settings } = this.#context;
    const { sources } = layout;
    if (this.rows === this.rejectedRows) return;
    const counts = rolesOf.cell.some((role) => sources.has(role));
    if (counts && !sources.has('stage'))
      log.add('stage-assumed', 'info', { file }, { stage: settings.defaultStage });
    const rows = this.#outcomes?.finish();
    if (rows !== undefined && rows > 0)
      log.add('rows-as-exposures', 'info', placeOf(this.#context, 'conversions', undefined), { rows });
    if (this.#outcomes && rows === undefined)
      log.add('conversions-without-exposures', 'warning', placeOf(this.#context, 'conversions', undefined));
  }

  /** What its rows show, once all are read. */
  get evidence(): TableEvidence {
    return this.#numbers.evidence;
  }

  /** Where all of its rows together show something else than its head did. */
  get late(): LateEvidence | undefined {
    return this.#numbers.late;
  }

  #fold(record: readonly string[], line: number): void {
    this.rows++;
    if (!this.#read(record, line)) this.rejectedRows++;
    else {
      const { estimated, states } = this.#row;
      if (estimated && (states.segment || states.pair || states.cell)) this.estimatedRows++;
      enterRow(this.#row, this.#context, this.#onOutcome);
      const part = this.#parts?.enter(this.#row, record);
      this.#enterDate(record, part, line);
    }
  }

  #enterDate(record: readonly string[], part: Part | undefined, line: number): void {
    const { channel, stage, states, numbers, estimated } = this.#row;
    if (
      this.#dates === undefined ||
      !states.cell ||
      estimated ||
      channel === undefined ||
      stage === undefined
    )
      return;
    const { words, log } = this.#context;
    const date = cellText(this.#dates.source, record, words);
    this.#dates.book.add(date, channel.entry, [{ stage, numbers }], words, part, () =>
      log.add('impossible-date', 'error', placeOf(this.#context, 'date', line, date)),
    );
  }

  #reportDates(): void {
    if (this.#dates === undefined) return;
    const { source, book } = this.#dates;
    const index = source.columns[0];
    const column = index === undefined ? undefined : index + 1;
    book.report({ file: this.#context.file, column, field: source.field }, this.#context.log);
  }

  /** Reads the row; false, with an issue for each reason, when it cannot be used. */
  #read(record: readonly string[], line: number): boolean {
    const { layout, log, file } = this.#context;
    const row = this.#row;
    row.line = line;
    if (isRagged(record, layout.width)) {
      log.add('ragged-row', 'error', { file, line }, { cells: record.length, columns: layout.width });
      return false;
    }
    const numbersRead = this.#numbers.read(record, row);
    const namesRead = this.#names.read(record, row);
    if (!numbersRead || !namesRead) return false;
    const missing = missingName(row);
    if (missing !== undefined)
      log.add('missing-name', 'error', placeOf(this.#context, missing, line), { role: missing });
    return missing === undefined;
  }
}

function dateSource(sources: ReadonlyMap<string, RoleSource>): RoleSource | undefined {
  return sources.get('date');
}

/** Too few cells, or too many of which one is not empty. */
export function isRagged(record: readonly string[], width: number): boolean {
  return (
    record.length < width || (record.length > width && record.slice(width).some((cell) => cell.trim() !== ''))
  );
}
