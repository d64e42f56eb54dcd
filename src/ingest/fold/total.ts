import { ExactSum } from '../../statistics/exact-sum.ts';

/**
 * A sum that does not depend on the order of its parts. One part that could not be read (NaN) makes the
 * whole unknown: a total that lacks something would be a wrong number.
 */
export class Total {
  // Most parts are counts: integers add exactly by themselves.
  #whole = 0;
  #rest: ExactSum | undefined;
  #isEmpty = true;
  #isUnreadable = false;

  add(part: number): void {
    this.#isEmpty = false;
    const sum = this.#whole + part;
    if (Number.isInteger(part) && Number.isSafeInteger(sum)) this.#whole = sum;
    else if (Number.isNaN(part)) this.#isUnreadable = true;
    else this.#addExactly(part);
  }

  #addExactly(part: number): void {
    this.#rest ??= new ExactSum();
    this.#rest.add(part);
  }

  /** Adds all parts of another sum. */
  merge(other: Total): void {
    this.#isEmpty &&= other.#isEmpty;
    this.#isUnreadable ||= other.#isUnreadable;
    const sum = this.#whole + other.#whole;
    if (Number.isSafeInteger(sum)) this.#whole = sum;
    else this.#addExactly(other.#whole);
    if (other.#rest === undefined) return;
    this.#rest ??= new ExactSum();
    this.#rest.merge(other.#rest);
  }

  /** Undefined without parts, and when a part could not be read. */
  value(): number | undefined {
    if (this.#isUnreadable || this.#isEmpty) return undefined;
    if (this.#rest === undefined) return this.#whole;
    this.#rest.add(this.#whole);
    this.#whole = 0;
    return this.#rest.value();
  }
}
