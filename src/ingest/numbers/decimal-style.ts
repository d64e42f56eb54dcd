import type { Mark } from '../read-settings.ts';
import type { WrittenNumber } from './scan-number.ts';

/**
 * Which mark stands before the decimals of one column, decided by the evidence of its own numbers.
 * `12,5` is evidence; `1,234` is not, but in a column of counts it can only mean thousands.
 */
export class DecimalStyle {
  readonly #counts: boolean;
  readonly #forced: boolean;
  readonly #examples = new Map<Mark, string>();
  readonly #thousands = new Set<Mark>();
  #mark: Mark | undefined;

  constructor(counts: boolean, forced: Mark | undefined) {
    this.#counts = counts;
    this.#forced = forced !== undefined;
    this.#mark = forced;
  }

  /** Takes note of a number, before any is read. */
  observe(written: WrittenNumber, text: string): void {
    if (written.decimal !== undefined) this.#evidence(written.decimal, text);
    else if (written.ambiguous !== undefined) this.#thousands.add(written.ambiguous);
  }

  /** The mark that stands before the decimals of some number of the column. */
  get proven(): Mark | undefined {
    return this.#mark !== undefined && this.#examples.has(this.#mark) ? this.#mark : undefined;
  }

  /** A point in one number and a comma in another stand before decimals: one text of each. */
  get contradiction(): { point: string; comma: string } | undefined {
    const point = this.#examples.get('.');
    const comma = this.#examples.get(',');
    return point === undefined || comma === undefined || this.#forced ? undefined : { point, comma };
  }

  /** The number; NaN when nothing settles what its mark means. */
  read(written: WrittenNumber, text: string): number {
    if (written.decimal !== undefined) this.#evidence(written.decimal, text);
    if (written.ambiguous === undefined) return Number(written.digits);
    const decimal = this.#mark ?? this.#markOfCounts(written.ambiguous);
    if (decimal === undefined || this.contradiction) return Number.NaN;
    return Number(decimal === written.ambiguous ? written.digits : written.digits.replace('.', ''));
  }

  #evidence(mark: Mark, text: string): void {
    if (!this.#examples.has(mark)) this.#examples.set(mark, text);
    this.#mark ??= mark;
  }

  /** Nobody counts in thousandths; yet `1,234` beside `1.234` says nothing. */
  #markOfCounts(thousands: Mark): Mark | undefined {
    if (!this.#counts) return undefined;
    this.#thousands.add(thousands);
    if (this.#thousands.size > 1) return undefined;
    return thousands === '.' ? ',' : '.';
  }
}
