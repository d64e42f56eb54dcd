import type { Mark } from '../read-settings.ts';
import type { CellWords } from './cell-words.ts';
import { type CurrencyChoice, chooseCurrency } from './choose-currency.ts';
import type { CurrencySigns } from './currency-signs.ts';
import { DecimalStyle, type Neighbours } from './decimal-style.ts';
import type { Measure } from './measure.ts';
import { NumberEvidence } from './number-evidence.ts';
import { quickNumber } from './quick-number.ts';
import { type ScannedCell, scanCell } from './scan-cell.ts';
import type { WrittenNumber } from './scan-number.ts';

/** Why a cell gives no number. */
export type NumberProblem =
  | 'text-in-number'
  | 'negative-number'
  | 'ambiguous-number'
  | 'mixed-currencies'
  | 'censored-number'
  | 'number-too-large'
  | 'share-out-of-range'
  | 'ambiguous-share';

/**
 * Reads the numbers of one column. First it sees the head of the column (`observe`, then `settle`), so that
 * the style of its numbers is decided by evidence; then it reads every cell. What it decided holds to the end, where
 * `isLate` tells whether all cells together would have decided otherwise.
 */
export class NumberColumn {
  readonly #measure: Measure;
  readonly #percent: boolean;
  readonly #words: CellWords;
  readonly #signs: CurrencySigns;
  readonly #style: DecimalStyle;
  readonly #header: string | undefined;
  readonly #rates: ReadonlyMap<string, number> | undefined;
  readonly #head = new NumberEvidence();
  readonly #seen = new NumberEvidence();
  #expected: string | undefined;
  #choice: CurrencyChoice = { own: undefined, plan: undefined };
  /** Some part of a whole is above 1 and has no sign: those without one may all be per cents. */
  #maybePercents = false;
  /** What an amount without a sign is multiplied with; undefined: it is in a currency that has no rate. */
  #factor: number | undefined = 1;
  /** First amount whose sign was lost on the way through another encoding: `? 69.91`. */
  lostSign: string | undefined;

  /** @param options.rates ISO 4217 code → what one unit of it is in the currency of the plan */
  constructor(
    measure: Measure,
    options: {
      percent: boolean;
      currency: string | undefined;
      decimal: Mark | undefined;
      rates?: ReadonlyMap<string, number> | undefined;
    },
    words: CellWords,
    signs: CurrencySigns,
  ) {
    this.#measure = measure;
    this.#percent = options.percent;
    this.#words = words;
    this.#signs = signs;
    this.#style = new DecimalStyle(measure === 'count', options.decimal);
    this.#header = options.currency;
    this.#rates = options.rates;
  }

  /** ISO 4217 code of the amounts as they are written, where header or cells show one. */
  get own(): string | undefined {
    return this.#choice.own;
  }

  /** ISO 4217 code of what is read, where that is known. */
  get currency(): string | undefined {
    return this.#choice.plan;
  }

  /** What the cells show that were read. */
  get evidence(): NumberEvidence {
    return this.#seen;
  }

  /** What the cells show that were observed. */
  get head(): NumberEvidence {
    return this.#head;
  }

  /** One text of each, where those that were read write decimals in two ways. */
  get contradiction(): { point: string; comma: string } | undefined {
    return this.#style.contradiction(this.#seen);
  }

  /**
   * Whether the cells that were read would all together have settled it otherwise.
   * @param neighbours what those of the other columns show that were read
   */
  isLate(neighbours = alone): boolean {
    const { own, plan } = this.#choose(this.#seen);
    return (
      this.#style.isLate(this.#seen, neighbours) ||
      this.#showsPercents(this.#seen) !== this.#maybePercents ||
      own !== this.#choice.own ||
      plan !== this.#choice.plan
    );
  }

  /** @param shown ISO 4217 code that the row gives elsewhere */
  observe(text: string, shown?: string): void {
    const cell = this.#scan(text);
    if (typeof cell === 'object') this.#head.note(cell, text.trim(), shown);
  }

  /**
   * Of several currencies the most frequent is the column's. Where the other tables have another one, its amounts are
   * converted, or, without a rate, cannot be used.
   * @param expected ISO 4217 code of the other tables
   * @param all what all of its cells show, where that is known; else what was observed decides
   * @param neighbours the same of the other columns of the table
   */
  settle(expected: string | undefined, all = this.#head, neighbours = alone): void {
    this.#expected = expected;
    this.#style.settle(all, neighbours);
    this.#maybePercents = this.#showsPercents(all);
    this.#choice = this.#choose(all);
    this.#factor = this.#factorOf(this.#choice.own);
  }

  /**
   * The number, ≥ 0 and, for parts of a whole, ≤ 1; undefined for a missing one; else what is wrong. Once for each
   * cell, because it is evidence, too.
   * @param shown ISO 4217 code that the row gives elsewhere
   */
  read(text: string, shown?: string): number | undefined | NumberProblem {
    if (!this.#percent && shown === undefined && this.#factor === 1) {
      const quick = quickNumber(text, this.#seen.decimal);
      if (quick !== undefined) {
        // Nothing else of what is read so is evidence that was not there before.
        this.#seen.noteSize(quick, quick >= 1000);
        return this.#inRange(quick, false);
      }
    }
    const cell = this.#scan(text);
    if (typeof cell !== 'object') return cell;
    this.#seen.note(cell, text.trim(), shown);
    if (cell.isSignLost) this.lostSign ??= text.trim();
    return this.#value(cell, shown);
  }

  /** The same once more, or for a text that is no cell: it is no evidence. */
  readAgain(text: string, shown?: string): number | undefined | NumberProblem {
    const cell = this.#scan(text);
    return typeof cell === 'object' ? this.#value(cell, shown) : cell;
  }

  /** Whether a text could stand in the column: a number, or no text at all. */
  fits(text: string): boolean {
    return quickNumber(text, undefined) !== undefined || this.#scan(text) !== 'text-in-number';
  }

  #scan(text: string): ReturnType<typeof scanCell> {
    return scanCell(text, this.#measure, this.#words, this.#signs);
  }

  #value(
    { written, currency, percent }: ScannedCell,
    shown: string | undefined,
  ): number | undefined | NumberProblem {
    const code = currency ?? shown;
    const factor = code === undefined || this.#measure !== 'money' ? this.#factor : this.#factorOf(code);
    if (factor === undefined) return 'mixed-currencies';
    const number = this.#style.read(shifted(written, percent === true || this.#percent), this.#seen);
    const value = this.#inRange(number, percent === true || this.#percent);
    return typeof value === 'number' && factor !== 1 ? value * factor : value;
  }

  #choose(evidence: NumberEvidence): CurrencyChoice {
    if (this.#measure !== 'money') return { own: undefined, plan: undefined };
    return chooseCurrency(evidence, {
      header: this.#header,
      expected: this.#expected,
      rates: this.#rates,
    });
  }

  #factorOf(currency: string | undefined): number | undefined {
    return currency === undefined || currency === this.currency ? 1 : this.#rates?.get(currency);
  }

  #showsPercents({ largest }: NumberEvidence): boolean {
    return this.#measure === 'fraction' && !this.#percent && largest > 1;
  }

  #inRange(value: number, isPercent: boolean): number | NumberProblem {
    if (Number.isNaN(value)) return 'ambiguous-number';
    if (this.#measure === 'fraction') {
      if (value < 0 || value > 1) return 'share-out-of-range';
      // 0 is nothing either way.
      return this.#maybePercents && !isPercent && value > 0 ? 'ambiguous-share' : value;
    }
    if (value > largest) return 'number-too-large';
    return value < 0 ? 'negative-number' : value + 0;
  }
}

/** No other column of the table holds numbers. */
const alone: Neighbours = { others: [] };

/** More than any count of people or money; what is larger is a slip, and squares of it would not be finite. */
const largest = 1e15;

/** Per cent as a part of one, through the decimal text: 12.3 ÷ 100 would not be exactly 0.123. */
function shifted(written: WrittenNumber, percent: boolean): WrittenNumber {
  return percent ? { ...written, digits: `${written.digits}e-2` } : written;
}
