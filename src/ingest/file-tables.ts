import type { InputSummary, SkipReason } from '../model/observations.ts';
import { describeColumns } from './columns/describe-columns.ts';
import type { TableLayout } from './columns/table-layout.ts';
import { understandColumns } from './columns/understand-columns.ts';
import { joinPeriods, type Period } from './dates/date-span.ts';
import type { LateEvidence, TableEvidence } from './evidence.ts';
import { ExportFold } from './exports/export-fold.ts';
import { layOutExport } from './exports/lay-out-export.ts';
import type { HeaderMatch } from './exports/match-header.ts';
import { notThatExport } from './exports/not-that-export.ts';
import { preamblePeriod } from './exports/preamble-period.ts';
import { SkippedRows } from './exports/skipped-rows.ts';
import { TableFold } from './fold/table-fold.ts';
import { type Beginning, HeaderSearch, type Line } from './header-search.ts';
import { inputError } from './input-error.ts';
import type { ReadingContext } from './read-file.ts';
import type { InputFile } from './read-settings.ts';
import { reportNearHeaders } from './report-near-headers.ts';

export type OnHeader = (header: { file: string; line: number; header: readonly string[] }) => void;

/** What the tables of a file tell of it. */
export type TablesSummary = Pick<
  InputSummary,
  | 'kind'
  | 'rows'
  | 'usedRows'
  | 'rejectedRows'
  | 'estimatedRows'
  | 'columns'
  | 'unusedColumns'
  | 'export'
  | 'confidence'
  | 'skipped'
  | 'period'
>;

/**
 * The tables of one file. What stands before the header is preamble. A tidy table goes to the end of the file.
 * After the table of an export another one may follow, which is read when its header is recognised, else left
 * out and counted.
 */
export class FileTables {
  readonly #input: Pick<InputFile, 'path' | 'kind'>;
  readonly #context: ReadingContext;
  readonly #delimiter: string;
  readonly #onHeader: OnHeader;
  readonly #search: HeaderSearch;
  readonly #skipped = new SkippedRows();
  readonly #exports: ExportFold[] = [];
  #tidy: { layout: TableLayout; fold: TableFold } | undefined;
  /** Id of the export whose title stands over no table. */
  #title: string | undefined;
  /** Beyond the rows of one table of an export and before the next. */
  #isBetween = false;
  /** Lines outside of tables. */
  #outside = 0;
  /** 1 when the last line is cut off. */
  #truncated = 0;
  #period: Period | undefined;

  constructor(
    input: Pick<InputFile, 'path' | 'kind'>,
    context: ReadingContext,
    delimiter: string,
    onHeader: OnHeader,
  ) {
    this.#input = input;
    this.#context = context;
    this.#delimiter = delimiter;
    this.#onHeader = onHeader;
    this.#search = new HeaderSearch(input, context);
  }

  /** @param afterGap an empty line stands before it */
  add(record: string[], line: number, afterGap: boolean): void {
    if (this.#tidy) this.#tidy.fold.add(record, line);
    else if (this.#exports.length > 0) this.#addToExport({ record, line }, afterGap);
    else {
      const beginning = this.#search.offer({ record, line });
      if (beginning) this.#begin(beginning);
    }
  }

  /** A last line that is cut off: a row that cannot be used, or, without a header above it, no table at all. */
  addTruncated(line: number, column: number): void {
    const { log, settings } = this.#context;
    const place = { file: this.#input.path, line, column };
    if (!this.#tidy && this.#exports.length === 0)
      throw inputError(settings.say, 'file-unreadable', 'quote-not-closed', place);
    log.add('truncated-row', 'error', place, { column });
    this.#truncated = 1;
  }

  /** What the file tells, after its last line; undefined when it had none. */
  finish(): TablesSummary | undefined {
    if (!this.#tidy && this.#exports.length === 0) {
      const beginning = this.#search.conclude();
      if (beginning === undefined) return undefined;
      this.#begin(beginning);
    }
    this.#tidy?.fold.finish();
    for (const table of this.#exports) table.finish();
    this.#skipped.report(this.#input.path, this.#context.log);
    return this.#summary();
  }

  /** What the rows of each table show, after the last line. */
  get evidence(): TableEvidence[] {
    return this.#tables().map(({ evidence }) => evidence);
  }

  /** The first place where all rows of a table together show something else than its head did. */
  get late(): LateEvidence | undefined {
    return this.#tables().find(({ late }) => late !== undefined)?.late;
  }

  #tables(): (TableFold | ExportFold)[] {
    return [...(this.#tidy ? [this.#tidy.fold] : []), ...this.#exports];
  }

  #begin(beginning: Beginning): void {
    const { lines } = this.#search;
    if (beginning.is === 'title') {
      this.#title = beginning.id;
      for (const line of lines) this.#skip('preamble', line);
      this.#onHeader({ file: this.#input.path, line: 1, header: [] });
      return;
    }
    const { at } = beginning;
    for (const line of lines.slice(0, at)) this.#skip('preamble', line);
    this.#onHeader(this.#table(lines[at]!));
    if (beginning.is === 'export') this.#openExport(beginning.match, lines[at]!, lines.slice(0, at));
    else this.#openTidy(lines[at]!, { near: beginning.near, rows: lines.slice(at + 1) });
    for (const { record, line } of lines.slice(at + 1)) this.add(record, line, false);
  }

  #openTidy(header: Line, { near, rows }: { near: HeaderMatch | undefined; rows: readonly Line[] }): void {
    const { catalog, lexicon, settings, words } = this.#context;
    const table = this.#table(header);
    // What the user says of this very file is an order; of all files, it concerns those that nothing else explains.
    if (near?.confidence === 0 && settings.as?.has(table.file)) throw notThatExport(near, table, settings);
    const clues = {
      near,
      mistaken: catalog?.mistaken(header.record),
      rows: rows.map(({ record }) => record),
      words,
    };
    const layout = understandColumns({ ...table, kind: this.#input.kind }, lexicon, settings, clues);
    reportNearHeaders(table, layout, lexicon, settings, this.#context.log);
    this.#context.ledger.parts?.see({ ...table, field: layout.by?.field });
    const known = this.#context.known?.tables[0];
    this.#tidy = { layout, fold: new TableFold({ ...this.#context, file: table.file, layout, known }) };
  }

  #openExport(match: HeaderMatch, header: Line, preamble: readonly Line[]): void {
    const { lexicon, settings, log } = this.#context;
    const table = this.#table(header);
    const layout = layOutExport(match, table, lexicon, settings, log);
    this.#context.ledger.parts?.see({ ...table, field: layout.by?.field });
    const known = this.#context.known?.tables[this.#exports.length];
    this.#exports.push(new ExportFold(layout, { ...this.#context, file: table.file, known }, this.#skipped));
    const texts = preamble.map(({ record }) => record.join(this.#delimiter).trim());
    const period = preamblePeriod(texts, match.description.preamble.period);
    if (period) this.#period = joinPeriods(this.#period, period);
  }

  #addToExport(line: Line, afterGap: boolean): void {
    const table = this.#exports.at(-1)!;
    const { record } = line;
    const isComment = this.#context.catalog!.isComment(record[0] ?? '');
    if (!this.#isBetween && (table.fits(record) || !(afterGap || isComment))) {
      table.add(record, line.line);
      return;
    }
    const match = this.#search.recognise(record);
    this.#isBetween = match === undefined;
    if (match) this.#openExport(match, line, []);
    else this.#skip(isComment ? 'preamble' : table.isFooter(record) ? 'footer' : 'table', line);
  }

  #skip(reason: SkipReason, { record, line }: Line): void {
    this.#outside++;
    this.#skipped.add(reason, line, record.join(' '));
  }

  #table({ record, line }: Line): { file: string; line: number; header: readonly string[] } {
    return { file: this.#input.path, line, header: record };
  }

  #summary(): TablesSummary {
    const tables = this.#tables();
    const rows = tables.reduce((sum, table) => sum + table.rows, this.#outside + this.#truncated);
    const rejectedRows = tables.reduce(
      (sum, table) => sum + table.rejectedRows,
      this.#outside + this.#truncated,
    );
    const layouts = this.#exports.map(({ layout }) => layout);
    const period = this.#period ?? this.#periodOfRows();
    return {
      kind: this.#tidy?.layout.kind ?? 'conversions',
      rows,
      usedRows: rows - rejectedRows,
      rejectedRows,
      ...(this.#tidy &&
        this.#tidy.fold.estimatedRows > 0 && { estimatedRows: this.#tidy.fold.estimatedRows }),
      columns: this.#tidy
        ? describeColumns(this.#tidy.layout)
        : Object.assign({}, ...this.#exports.map((table) => table.columns())),
      unusedColumns: this.#tidy?.layout.unusedColumns ?? [
        ...new Set(layouts.flatMap(({ unusedColumns }) => unusedColumns)),
      ],
      ...(this.#context.catalog && { export: layouts[0]?.description.id ?? this.#title ?? null }),
      ...(layouts[0] && { confidence: layouts[0].confidence }),
      ...(this.#skipped.count > 0 && { skipped: this.#skipped.counts() }),
      ...(period && { period }),
    };
  }

  #periodOfRows(): Period | undefined {
    let all: Period | undefined;
    for (const table of this.#exports) {
      const period = table.period();
      if (period) all = joinPeriods(all, period);
    }
    return all;
  }
}
