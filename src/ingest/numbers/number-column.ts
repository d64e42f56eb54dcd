import type { Mark } from '../read-settings.ts';
import type { CellWords } from './cell-words.ts';
import type { CurrencySigns } from './currency-signs.ts';
import { DecimalStyle } from './decimal-style.ts';
import type { Measure } from './measure.ts';
import { quickNumber } from './quick-number.ts';
import { scanNumber, type WrittenNumber } from './scan-number.ts';

/** What is left of the sign of a currency in an encoding that does not have it. */
const lostSign = /^[?\uFFFD]+\s*(?=[\d+-])|(?<=\d)\s*[?\uFFFD]+$/;

/** Too small to be shown: `< 10`, `<10 %`. */
const censored = /^\s*[<≤]\s*\d[\d.,]*\s*%?\s*$/;

/** Why a cell gives no number. */
export type NumberProblem =
  | 'text-in-number'
  | 'negative-number'
  | 'ambiguous-number'
  | 'mixed-currencies'
  | 'censored-number'
  | 'number-too-large'
  | 'share-out-of-range';

/**
 * Reads the numbers of one column. First it sees the head of the column (`observe`, then `settle`), so that
 * the style of its numbers is decided by evidence; then it reads every cell.
 */
export class NumberColumn {
  readonly #measure: Measure;
  readonly #percent: boolean;
  readonly #words: CellWords;
  readonly #signs: CurrencySigns;
  readonly #style: DecimalStyle;
  readonly #currencies = new Map<string, number>();
  readonly #rates: ReadonlyMap<string, number> | undefined;
  /** ISO 4217 code of its amounts, where header or cells show one. */
  #own: string | undefined;
  /** What an amount without a sign is multiplied with; undefined: it is in a currency that has no rate. */
  #factor: number | undefined = 1;
  /** First amount whose sign was lost on the way through another encoding: `? 69.91`. */
  lostSign: string | undefined;
  /** ISO 4217 code of what is read, where that is known. */
  currency: string | undefined;

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
    this.#own = options.currency;
    this.#rates = options.rates;
  }

  /** ISO 4217 code of the amounts as they are written. */
  get own(): string | undefined {
    return this.#own;
  }

  get contradiction(): { point: string; comma: string } | undefined {
    return this.#style.contradiction;
  }

  observe(text: string): void {
    if (this.#words.isMissing(text)) return;
    const { number, currency } = this.#withoutUnit(text.trim());
    const written = scanNumber(number);
    if (!written) return;
    this.#style.observe(written, text.trim());
    if (currency) this.#currencies.set(currency, (this.#currencies.get(currency) ?? 0) + 1);
  }

  /**
   * Of several currencies in the head of the column the most frequent is the column's. Where the other tables
   * have another one, its amounts are converted, or, without a rate, cannot be used.
   */
  settle(expected: string | undefined): void {
    const [most] = [...this.#currencies].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    this.#own ??= most?.[0];
    if (this.#measure !== 'money') return;
    this.currency = expected;
    this.#factor = this.#factorOf(this.#own);
  }

  /**
   * The number, ≥ 0 and, for parts of a whole, ≤ 1; undefined for a missing one; else what is wrong.
   * @param shown ISO 4217 code that the row gives elsewhere
   */
  read(text: string, shown?: string): number | undefined | NumberProblem {
    const percent = this.#percent;
    if (!percent && shown === undefined && this.#factor === 1) {
      const quick = quickNumber(text, this.#style.proven);
      if (quick !== undefined) return this.#inRange(quick);
    }
    if (this.#words.isMissing(text)) return undefined;
    if (censored.test(text)) return 'censored-number';
    const unit = this.#withoutUnit(text.trim());
    const written = scanNumber(unit.number);
    if (!written) return 'text-in-number';
    const code = unit.currency ?? shown;
    const factor = code === undefined ? this.#factor : this.#factorOf(code);
    if (factor === undefined) return 'mixed-currencies';
    const value = this.#inRange(this.#style.read(shifted(written, unit.percent || percent), text.trim()));
    return typeof value === 'number' && factor !== 1 ? value * factor : value;
  }

  /** The first currency that has no rate is the one that all others are converted to. */
  #factorOf(currency: string | undefined): number | undefined {
    if (currency === undefined || currency === this.currency) return 1;
    const rate = this.#rates?.get(currency);
    if (rate !== undefined || this.currency !== undefined) return rate;
    this.currency = currency;
    return 1;
  }

  #inRange(value: number): number | NumberProblem {
    if (Number.isNaN(value)) return 'ambiguous-number';
    if (this.#measure === 'fraction') return value >= 0 && value <= 1 ? value : 'share-out-of-range';
    if (value > largest) return 'number-too-large';
    return value < 0 ? 'negative-number' : value + 0;
  }

  #withoutUnit(text: string): { number: string; currency?: string; percent: boolean } {
    if (this.#measure === 'fraction' && text.endsWith('%'))
      return { number: text.slice(0, -1).trimEnd(), percent: true };
    const amount = this.#measure === 'money' ? this.#signs.strip(text) : undefined;
    if (amount) return { ...amount, percent: false };
    const rest = this.#measure === 'money' ? text.replace(lostSign, '') : text;
    if (rest !== text) this.lostSign ??= text;
    return { number: rest, percent: false };
  }
}

/** More than any count of people or money; what is larger is a slip, and squares of it would not be finite. */
const largest = 1e15;

/** Per cent as a part of one, through the decimal text: 12.3 ÷ 100 would not be exactly 0.123. */
function shifted(written: WrittenNumber, percent: boolean): WrittenNumber {
  return percent ? { ...written, digits: `${written.digits}e-2` } : written;
}
