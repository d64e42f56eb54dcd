import type { ExportLayout } from '../exports/export-layout.ts';
import { DateSpan, joinPeriods, type Period } from './date-span.ts';

/** The dates of an export's rows, in the columns that its description names. */
export class RowDates {
  readonly #start = new DateSpan();
  readonly #end = new DateSpan();
  /** 0-based positions. */
  readonly #columns: { day: number | undefined; start: number | undefined; end: number | undefined };
  readonly #header: readonly string[];

  constructor({ description, columns, header }: Pick<ExportLayout, 'description' | 'columns' | 'header'>) {
    const position = (key: string | undefined) => columns.get(key ?? '')?.index;
    const { period } = description;
    const range = period !== undefined && 'start' in period ? period : undefined;
    this.#columns = {
      day: position(period?.day),
      start: position(range?.start),
      end: position(range?.end),
    };
    this.#header = header;
  }

  /** Notes a row that counts. */
  add(record: readonly string[]): void {
    const { day, start, end } = this.#columns;
    if (start !== undefined || day !== undefined) this.#start.add(text(record, start) || text(record, day));
    if (end !== undefined) this.#end.add(text(record, end));
  }

  /** The text of the day of a row, or of the first one of its period; empty where the file tells neither. */
  dayOf(record: readonly string[]): string {
    return text(record, this.#columns.day) || text(record, this.#columns.start);
  }

  /** First and last day of the rows; undefined without dates. */
  period(): Period | undefined {
    const [start, end] = [this.#start.period(), this.#end.period()];
    return start && end ? joinPeriods(start, end) : (start ?? end);
  }

  /** Where days are read, with the column 1-based; undefined where the file has no dates. */
  place(): { column: number; field: string } | undefined {
    const index = this.#columns.day ?? this.#columns.start;
    return index === undefined ? undefined : { column: index + 1, field: this.#header[index]!.trim() };
  }
}

function text(record: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (record[index] ?? '');
}
