import type { SkipReason } from '../../model/observations.ts';
import type { ExportLayout } from './export-layout.ts';
import { longestTitle } from './preamble-period.ts';
import { TotalRows } from './total-rows.ts';

/** Tells lines of a report that are none of its rows: footers, sums, and the header once more. */
export class FrameRows {
  readonly #header: readonly string[];
  readonly #footers: readonly RegExp[];
  readonly #totals: TotalRows;

  constructor(layout: Pick<ExportLayout, 'description' | 'columns' | 'header'>) {
    this.#header = layout.header;
    this.#footers = layout.description.footers.map((pattern) => new RegExp(pattern, 'iu'));
    this.#totals = new TotalRows(layout);
  }

  isFooter(record: readonly string[]): boolean {
    if (this.#footers.length === 0) return false;
    const text = record.join(' ').trim();
    return text.length <= longestTitle && this.#footers.some((pattern) => pattern.test(text));
  }

  /** What the record is; undefined for a row. */
  reason(record: readonly string[]): Extract<SkipReason, 'footer' | 'total' | 'header'> | undefined {
    if (this.isFooter(record)) return 'footer';
    if (this.#totals.isTotal(record)) return 'total';
    const isHeader =
      record.length === this.#header.length && record.every((cell, index) => cell === this.#header[index]);
    return isHeader ? 'header' : undefined;
  }
}
