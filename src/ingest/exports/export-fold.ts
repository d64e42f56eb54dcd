import type { SkipReason } from '../../model/observations.ts';
import type { ClaimSource } from '../claims/claim-source.ts';
import type { Period } from '../dates/date-span.ts';
import { RowDates } from '../dates/row-dates.ts';
import { everyone, type SegmentEntry } from '../fold/ledger.ts';
import { countSpelling, type Spelling } from '../fold/name-register.ts';
import { isRagged } from '../fold/table-fold.ts';
import { isUnknownPart } from '../fold/unknown-part.ts';
import type { TableContext } from '../table-context.ts';
import { TableHead } from '../tables/table-head.ts';
import { describeExportColumns } from './describe-export-columns.ts';
import type { ExportLayout } from './export-layout.ts';
import { longestTitle } from './preamble-period.ts';
import { ReadNames } from './read-names.ts';
import { RowChannel, type RowChannelName } from './row-channel.ts';
import { RowNumbers, type StepValues } from './row-numbers.ts';
import type { SkippedRows } from './skipped-rows.ts';
import { TotalRows } from './total-rows.ts';

/**
 * Folds the rows of one table of an export into its claims: one row feeds a cell of each step. The head of the
 * table is held back until it has shown how the columns write their numbers.
 */
export class ExportFold {
  readonly layout: ExportLayout;
  readonly #skipped: SkippedRows;
  readonly #context: Omit<TableContext, 'layout'>;
  readonly #claims: ClaimSource;
  readonly #channel: RowChannel;
  readonly #numbers: RowNumbers;
  readonly #totals: TotalRows;
  readonly #names = new ReadNames();
  readonly #everyone: Spelling<SegmentEntry>;
  readonly #footers: RegExp[];
  readonly #dates: RowDates;
  /** The same again and again, filled by each row. */
  readonly #steps: readonly { stage: number; numbers: StepValues }[];
  readonly #head: TableHead;
  #compared: string | undefined;
  rows = 0;
  rejectedRows = 0;

  constructor(layout: ExportLayout, context: Omit<TableContext, 'layout'>, skipped: SkippedRows) {
    this.layout = layout;
    this.#skipped = skipped;
    this.#context = context;
    this.#claims = context.ledger.claimSource(context.file, layout.description);
    this.#channel = new RowChannel(layout, context);
    this.#numbers = new RowNumbers(layout, context);
    this.#dates = new RowDates(layout);
    this.#steps = layout.steps.map(({ stage }, index) => ({ stage, numbers: this.#numbers.values[index]! }));
    this.#head = new TableHead(
      (head) => this.#numbers.settle(head),
      (record, line) => this.#fold(record, line),
    );
    this.#totals = new TotalRows(layout);
    const { segment } = layout;
    this.#everyone = context.ledger.segments.spelling('constant' in segment ? segment.constant : everyone);
    this.#footers = layout.description.footers.map((pattern) => new RegExp(pattern, 'iu'));
  }

  add(record: string[], line: number): void {
    this.#head.add(record, line);
  }

  /** Whether a record could be a row of the table: no text stands where numbers belong. */
  fits(record: readonly string[]): boolean {
    return record.length >= this.layout.header.length && this.#numbers.fits(record);
  }

  isFooter(record: readonly string[]): boolean {
    const text = record.join(' ').trim();
    if (text.length > longestTitle) return false;
    return this.#footers.some((pattern) => pattern.test(text));
  }

  finish(): void {
    this.#head.release();
    this.#numbers.finish();
    this.#names.report(this.#context);
    const place = this.#dates.place();
    const { file, log } = this.#context;
    if (place !== undefined) this.#claims.dated.report({ file, ...place }, log);
  }

  /** First and last day of its rows; undefined without dates. */
  period(): Period | undefined {
    return this.#dates.period();
  }

  columns(): Record<string, string> {
    return describeExportColumns(this.layout, this.#channel.field, this.#context.settings.stageOrder);
  }

  #fold(record: readonly string[], line: number): void {
    this.rows++;
    const reason = this.#skipReason(record) ?? this.#read(record, line);
    if (reason === undefined) return;
    this.rejectedRows++;
    if (reason !== 'rejected') this.#skipped.add(reason, line, record.join(' '));
  }

  #skipReason(record: readonly string[]): SkipReason | undefined {
    const { header, description, columns } = this.layout;
    if (this.#footers.length > 0 && this.isFooter(record)) return 'footer';
    if (this.#totals.isTotal(record)) return 'total';
    if (record.length === header.length && record.every((cell, index) => cell === header[index]))
      return 'header';
    const compared = description.comparison && columns.get(description.comparison)?.index;
    if (typeof compared !== 'number') return undefined;
    const period = (record[compared] ?? '').trim();
    this.#compared ??= period;
    return period === this.#compared ? undefined : 'comparison';
  }

  /** Enters the row; else, with an issue for each error, why it is left out. */
  #read(record: readonly string[], line: number): SkipReason | 'rejected' | undefined {
    const { log, file } = this.#context;
    const width = this.layout.header.length;
    if (isRagged(record, width)) {
      log.add('ragged-row', 'error', { file, line }, { cells: record.length, columns: width });
      return 'rejected';
    }
    if (!this.#numbers.read(record, line)) return 'rejected';
    const channel = this.#channel.read(record);
    if (channel?.spelling === 'none') return 'unassigned';
    if (channel === undefined) {
      log.add('missing-name', 'error', { file, line, field: this.#channel.field }, { role: 'channel' });
      return 'rejected';
    }
    this.#enter(record, line, channel);
    return undefined;
  }

  #enter(record: readonly string[], line: number, channel: RowChannelName): void {
    const { file, ledger, words } = this.#context;
    const { spelling, coined, column, text } = channel;
    if (spelling === 'none') return;
    const segment = this.#segment(record);
    const segmentColumn = 'columns' in this.layout.segment ? this.layout.segment.columns[0] : undefined;
    countSpelling(spelling, file, line, column === undefined ? undefined : column + 1, coined);
    countSpelling(segment, file, line, segmentColumn === undefined ? undefined : segmentColumn + 1);
    if (coined) this.#names.see(spelling.entry, text, line, column);
    const device = this.#device(record);
    for (const { stage, numbers } of this.#steps) {
      ledger.stages.add(stage);
      this.#claims.cell(segment.entry, stage, spelling.entry).add(numbers);
      if (device && numbers.exposures !== undefined)
        ledger.device(segment.entry, spelling.entry, device).add(numbers.exposures);
    }
    this.#claims.dated.add(this.#dates.dayOf(record), spelling.entry, this.#steps, words);
    this.#dates.add(record);
  }

  #segment(record: readonly string[]): Spelling<SegmentEntry> {
    const { segment } = this.layout;
    if ('constant' in segment || segment.columns.length === 0) return this.#everyone;
    const { words, ledger } = this.#context;
    const parts = segment.columns.map((index) => (record[index] ?? '').trim());
    // Women of unknown age are not all women: beside "female / 25-34" they would look like a segment that holds it.
    if (parts.some(isUnknownPart)) return this.#everyone;
    const name = parts.filter((part) => !words.isMissing(part)).join(' / ');
    return name === '' ? this.#everyone : ledger.segments.spelling(name);
  }

  #device(record: readonly string[]): 'mobile' | 'desktop' | undefined {
    const { device } = this.layout;
    return device === undefined ? undefined : this.#context.words.device(record[device] ?? '');
  }
}
