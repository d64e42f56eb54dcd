import type { Unpriced } from '../../model/observations.ts';
import { Total } from './total.ts';

/** What a row states of money and conversions; absent = not stated, NaN = stated illegibly. */
interface PricedNumbers {
  cost?: number | undefined;
  conversions?: number | undefined;
  revenue?: number | undefined;
}

/**
 * The conversions of rows that state no cost. A cost that is stated without conversions, as by a list of invoices or an
 * export whose conversions another one counts, has paid for them; one that stands beside its own has not.
 */
export class UnpricedRows {
  #costAlone = false;
  #conversions: Total | undefined;
  #revenue: Total | undefined;

  add({ cost, conversions, revenue }: PricedNumbers): void {
    if (cost !== undefined) {
      if (conversions === undefined) this.#costAlone = true;
      return;
    }
    if (conversions === undefined) return;
    this.#conversions ??= new Total();
    this.#conversions.add(conversions);
    if (revenue === undefined) return;
    this.#revenue ??= new Total();
    this.#revenue.add(revenue);
  }

  /** A cost comes from elsewhere, without conversions of its own. */
  addCostAlone(): void {
    this.#costAlone = true;
  }

  merge(other: UnpricedRows): void {
    this.#costAlone ||= other.#costAlone;
    this.#conversions = joined(this.#conversions, other.#conversions);
    this.#revenue = joined(this.#revenue, other.#revenue);
  }

  /** Beside a cost of other rows; undefined where it has paid for all, or nothing was counted without one. */
  value(): Unpriced | undefined {
    const conversions = this.#costAlone ? undefined : this.#conversions?.value();
    if (!conversions) return undefined;
    return { conversions, revenue: this.#revenue?.value() ?? 0 };
  }
}

function joined(sum: Total | undefined, other: Total | undefined): Total | undefined {
  if (other === undefined) return sum;
  const both = sum ?? new Total();
  both.merge(other);
  return both;
}
