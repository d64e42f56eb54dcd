import type { Mark } from '../read-settings.ts';
import type { NumberEvidence } from './number-evidence.ts';
import type { WrittenNumber } from './scan-number.ts';

/**
 * Which mark stands before the decimals of one column, decided by the evidence of its own numbers.
 * `12,5` is evidence; `1,234` is not, but in a column of counts it can only mean thousands. What a mark of such a
 * number means is decided once, and holds for all rows that follow.
 */
export class DecimalStyle {
  readonly #counts: boolean;
  readonly #forced: Mark | undefined;
  /** The only mark of a number → the mark before decimals, as it was decided; undefined: nothing settles it. */
  readonly #decided = new Map<Mark, Mark | undefined>();

  constructor(counts: boolean, forced: Mark | undefined) {
    this.#counts = counts;
    this.#forced = forced;
  }

  /** Decides about the marks that are known to come. */
  settle(evidence: NumberEvidence): void {
    for (const mark of evidence.ambiguous) this.#decided.set(mark, this.#decide(mark, evidence));
  }

  /** The number; NaN when nothing settles what its mark means. @param seen decides about a mark that is new */
  read({ digits, ambiguous }: WrittenNumber, seen: NumberEvidence): number {
    if (ambiguous === undefined) return Number(digits);
    const decimal = this.#decided.has(ambiguous)
      ? this.#decided.get(ambiguous)
      : this.#decide(ambiguous, seen);
    this.#decided.set(ambiguous, decimal);
    if (decimal === undefined) return Number.NaN;
    return Number(decimal === ambiguous ? digits : digits.replace('.', ''));
  }

  /** A point in one number and a comma in another stand before decimals: one text of each. */
  contradiction({ decimals }: NumberEvidence): { point: string; comma: string } | undefined {
    const point = decimals.get('.');
    const comma = decimals.get(',');
    return point === undefined || comma === undefined || this.#forced ? undefined : { point, comma };
  }

  /** Whether all evidence together would have decided otherwise. */
  isLate(all: NumberEvidence): boolean {
    return [...this.#decided].some(([mark, decimal]) => this.#decide(mark, all) !== decimal);
  }

  #decide(mark: Mark, evidence: NumberEvidence): Mark | undefined {
    if (this.#forced !== undefined) return this.#forced;
    if (evidence.decimals.size > 0) return evidence.decimal;
    // Nobody counts in thousandths; yet `1,234` beside `1.234` says nothing.
    if (!this.#counts || evidence.ambiguous.size > 1) return undefined;
    return mark === '.' ? ',' : '.';
  }
}
