import type { SkipReason } from '../../model/observations.ts';
import type { ClaimSource } from '../claims/claim-source.ts';
import type { Period } from '../dates/date-span.ts';
import { RowDates } from '../dates/row-dates.ts';
import type { LateEvidence, TableEvidence } from '../evidence.ts';
import type { ChannelEntry } from '../fold/channel-entry.ts';
import { countSpelling } from '../fold/name-register.ts';
import type { SegmentEntry } from '../fold/segment-entry.ts';
import { isRagged } from '../fold/table-fold.ts';
import type { Part } from '../parts/part.ts';
import { PartColumn } from '../parts/part-column.ts';
import type { UndividedRows } from '../parts/part-register.ts';
import type { TableContext } from '../table-context.ts';
import { TableHead } from '../tables/table-head.ts';
import { ComparedPeriods } from './compared-periods.ts';
import { describeExportColumns } from './describe-export-columns.ts';
import type { ExportLayout } from './export-layout.ts';
import { FrameRows } from './frame-rows.ts';
import type { ReadNames } from './read-names.ts';
import { RowChannel, type RowChannelName } from './row-channel.ts';
import { RowNumbers, type StepValues } from './row-numbers.ts';
import { RowSegment } from './row-segment.ts';
import type { SkippedRows } from './skipped-rows.ts';

/**
 * Folds the rows of one table of an export into its claims: one row feeds a cell of each step. The head of the
 * table is held back until it has shown how the columns write their numbers; where rows further down show otherwise,
 * that is said at the end.
 */
export class ExportFold {
  readonly layout: ExportLayout;
  readonly #skipped: SkippedRows;
  readonly #context: Omit<TableContext, 'layout'>;
  readonly #claims: ClaimSource;
  readonly #channel: RowChannel;
  readonly #numbers: RowNumbers;
  readonly #names: ReadNames;
  readonly #part: PartColumn | undefined;
  readonly #undivided: UndividedRows | undefined;
  readonly #segment: RowSegment;
  readonly #frame: FrameRows;
  readonly #dates: RowDates;
  /** The same again and again, filled by each row. */
  readonly #steps: readonly { stage: number; numbers: StepValues }[];
  readonly #head: TableHead;
  readonly #periods: ComparedPeriods | undefined;
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
      (head) => this.#settle(head.map(({ record }) => record)),
      (record, line) => this.#fold(record, line),
      context.settings.limits.headRows,
    );
    const compared = layout.columns.get(layout.description.comparison ?? '')?.index;
    this.#periods = compared === undefined ? undefined : new ComparedPeriods(compared, context.words);
    const { parts } = context.ledger;
    this.#part =
      parts &&
      layout.by &&
      new PartColumn(layout.by, parts, context, (text) => context.words.isUnknown(text));
    this.#undivided = parts?.undividedIn(context.file);
    this.#segment = new RowSegment(layout, context, this.#part);
    this.#frame = new FrameRows(layout);
    this.#names = context.ledger.readNames(context.file);
  }

  add(record: string[], line: number): void {
    this.#head.add(record, line);
  }

  /** Whether a record could be a row of the table: no text stands where numbers belong. */
  fits(record: readonly string[]): boolean {
    return record.length >= this.layout.header.length && this.#numbers.fits(record);
  }

  isFooter(record: readonly string[]): boolean {
    return this.#frame.isFooter(record);
  }

  finish(): void {
    this.#head.release();
    this.#numbers.finish();
    const place = this.#dates.place();
    const { file, log } = this.#context;
    if (place !== undefined) this.#claims.dated.report({ file, ...place }, log);
  }

  /** What its rows show, once all are read. */
  get evidence(): TableEvidence {
    return { numbers: this.#numbers.evidence, period: this.#periods?.current };
  }

  /** Where all of its rows together show something else than its head did. */
  get late(): LateEvidence | undefined {
    const { file } = this.#context;
    const { header } = this.layout;
    if (!this.#periods?.isLate) return this.#numbers.late;
    const { column } = this.#periods;
    return { file, column: column + 1, field: header[column]!.trim() };
  }

  /** First and last day of its rows; undefined without dates. */
  period(): Period | undefined {
    return this.#dates.period();
  }

  columns(): Record<string, string> {
    return describeExportColumns(this.layout, this.#channel.field, this.#context.settings.stageOrder);
  }

  #settle(head: readonly (readonly string[])[]): void {
    const rows = head.filter((record) => this.#frame.reason(record) === undefined);
    this.#periods?.settle(rows, this.#context.known?.period);
    const width = this.layout.header.length;
    this.#numbers.settle(
      rows.filter((record) => !isRagged(record, width) && !this.#periods?.isOther(record)),
    );
  }

  #fold(record: readonly string[], line: number): void {
    this.rows++;
    const reason = this.#skipReason(record) ?? this.#read(record, line);
    if (reason === undefined) return;
    this.rejectedRows++;
    if (reason !== 'rejected') this.#skipped.add(reason, line, record.join(' '));
  }

  #skipReason(record: readonly string[]): SkipReason | undefined {
    const reason = this.#frame.reason(record);
    if (reason !== undefined) return reason;
    this.#periods?.see(record);
    return this.#periods?.isOther(record) ? 'comparison' : undefined;
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
    const { file, ledger, log, words } = this.#context;
    const { spelling, coined, column, text } = channel;
    if (spelling === 'none') return;
    countSpelling(spelling, file, line, column === undefined ? undefined : column + 1, coined);
    spelling.entry.files.add(file);
    const segment = this.#segment.read(record, line);
    const part = this.#part?.read(record, line);
    if (part === undefined && this.#undivided) this.#undivided.rows++;
    const own = part && this.#entriesOf(part, segment, spelling.entry, record, line);
    if (coined) this.#names.see(spelling.entry, text, line, column);
    const device = this.#device(record);
    const place = () => ({ file, line });
    for (const { stage, numbers } of this.#steps) {
      ledger.stages.add(stage);
      const claim = this.#claims.claim(segment, stage, spelling.entry);
      claim.tally.add(numbers, place);
      if (own) this.#claims.inPart(claim, own.part, own.segment).add(numbers, place);
      if (device === undefined || numbers.exposures === undefined) continue;
      ledger.device(segment, spelling.entry, device).add(numbers.exposures);
      if (own) ledger.device(own.segment, own.channel, device).add(numbers.exposures);
    }
    this.#claims.dated.add(this.#dates.dayOf(record), spelling.entry, this.#steps, words, part, (value) =>
      log.add('impossible-date', 'error', { file, line, ...this.#dates.place(), value }),
    );
    this.#dates.add(record);
  }

  /** What the row's part says of its segment and its channel. */
  #entriesOf(
    part: Part,
    segment: SegmentEntry,
    channel: ChannelEntry,
    record: readonly string[],
    line: number,
  ): { part: Part; segment: SegmentEntry; channel: ChannelEntry } {
    const parts = this.#context.ledger.parts!;
    for (const { stage } of this.#steps) part.stages.add(stage);
    return {
      part,
      segment: parts.segment(part, this.#segment.readInPart(segment, record, line)),
      channel: parts.channel(part, channel),
    };
  }

  #device(record: readonly string[]): 'mobile' | 'desktop' | undefined {
    const { device } = this.layout;
    return device === undefined ? undefined : this.#context.words.device(record[device] ?? '');
  }
}
