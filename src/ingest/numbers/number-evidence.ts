import type { Mark } from '../read-settings.ts';
import type { ScannedCell } from './scan-cell.ts';

/** What the cells of one column show of how its numbers are written, in whatever order they come. */
export class NumberEvidence {
  /** Mark that stands before the decimals of some number → the first text that shows it. */
  readonly decimals = new Map<Mark, string>();
  /** The only marks of numbers such as `1,234`. */
  readonly ambiguous = new Set<Mark>();
  /** ISO 4217 code → amounts that show it. */
  readonly signs = new Map<string, number>();
  /** ISO 4217 code → amounts of which the row shows it elsewhere. */
  readonly shown = new Map<string, number>();
  /** Some number of four digits or more has neither point nor comma before its last three. */
  unmarked = false;
  /** The largest number that leaves no doubt and has no sign of per cent; 0 without one. */
  largest = 0;
  /** The only mark of which it is proven that it stands before decimals; undefined without one, and with two. */
  decimal: Mark | undefined;

  /** Takes note of one cell. @param text as it stands there @param shown ISO 4217 code that the row gives elsewhere */
  note({ written, currency: sign, percent }: ScannedCell, text: string, shown: string | undefined): void {
    const { decimal, ambiguous } = written;
    if (decimal !== undefined && !this.decimals.has(decimal)) {
      this.decimals.set(decimal, text);
      this.decimal = this.decimals.size === 1 ? decimal : undefined;
    }
    if (ambiguous !== undefined) this.ambiguous.add(ambiguous);
    else if (!percent) this.noteSize(Number(written.digits), written.unmarked === true);
    if (sign !== undefined) this.signs.set(sign, (this.signs.get(sign) ?? 0) + 1);
    else if (shown !== undefined) this.shown.set(shown, (this.shown.get(shown) ?? 0) + 1);
  }

  /** Takes note of a number of which only its size is news. */
  noteSize(value: number, unmarked: boolean): void {
    if (value > this.largest) this.largest = value;
    this.unmarked ||= unmarked;
  }
}
