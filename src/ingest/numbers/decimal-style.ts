import type { Mark } from '../read-settings.ts';
import type { NumberEvidence } from './number-evidence.ts';
import type { WrittenNumber } from './scan-number.ts';

/** What the other columns of a table show. */
export interface Neighbours {
  /** Of each other column of numbers. */
  others: readonly NumberEvidence[];
  /** Of the contacts, which conversions cannot exceed; undefined for other columns. */
  bound?: NumberEvidence | undefined;
}

/**
 * Which mark stands before the decimals of one column, decided by the evidence of its own numbers, else by that of the
 * other columns of the table. `12,5` is evidence; `1,234` is not, but in a column of counts it means thousands where
 * nothing speaks against it. What a mark of such a number means is decided once, and holds for all rows that follow.
 */
export class DecimalStyle {
  readonly #counts: boolean;
  readonly #forced: Mark | undefined;
  /** The only mark of a number → the mark before decimals, as it was decided; undefined: nothing settles it. */
  readonly #decided = new Map<Mark, Mark | undefined>();
  #neighbours: Neighbours = { others: [] };

  constructor(counts: boolean, forced: Mark | undefined) {
    this.#counts = counts;
    this.#forced = forced;
  }

  /** Decides about the marks that are known to come. */
  settle(evidence: NumberEvidence, neighbours: Neighbours): void {
    this.#neighbours = neighbours;
    for (const mark of evidence.ambiguous) this.#decided.set(mark, this.#decide(mark, evidence, neighbours));
  }

  /** The number; NaN when nothing settles what its mark means. @param seen decides about a mark that is new */
  read({ digits, ambiguous }: WrittenNumber, seen: NumberEvidence): number {
    if (ambiguous === undefined) return Number(digits);
    const decimal = this.#decided.has(ambiguous)
      ? this.#decided.get(ambiguous)
      : this.#decide(ambiguous, seen, this.#neighbours);
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
  isLate(all: NumberEvidence, neighbours: Neighbours): boolean {
    return [...this.#decided].some(([mark, decimal]) => this.#decide(mark, all, neighbours) !== decimal);
  }

  #decide(mark: Mark, evidence: NumberEvidence, { others, bound }: Neighbours): Mark | undefined {
    if (this.#forced !== undefined) return this.#forced;
    if (evidence.decimals.size > 0) return evidence.decimal;
    const marks = new Set(others.flatMap(({ decimals }) => [...decimals.keys()]));
    if (marks.size > 0) return marks.size === 1 ? [...marks][0] : undefined;
    // Few count in thousandths; yet `1,234` beside `1.234` says nothing, and `1.125` beside `5000` is no group.
    if (!this.#counts || evidence.ambiguous.size > 1) return undefined;
    if ([evidence, ...others].some(({ unmarked }) => unmarked) || isBelowThousands(bound)) return undefined;
    return mark === '.' ? ',' : '.';
  }
}

/** Whether there are numbers, and none of them can be a thousand. */
function isBelowThousands(evidence: NumberEvidence | undefined): boolean {
  return (
    evidence !== undefined && evidence.largest > 0 && evidence.largest < 1000 && evidence.ambiguous.size === 0
  );
}
