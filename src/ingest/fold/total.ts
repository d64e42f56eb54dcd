import { ExactSum } from '../../statistics/exact-sum.ts';

/**
 * A sum that does not depend on the order of its parts. One part that could not be read (NaN) makes the
 * whole unknown: a total that lacks something would be a wrong number.
 */
export class Total {
  readonly #sum = new ExactSum();
  #parts = 0;
  #unreadable = false;

  add(part: number): void {
    this.#parts++;
    if (Number.isNaN(part)) this.#unreadable = true;
    else this.#sum.add(part);
  }

  /** Undefined without parts, and when a part could not be read. */
  value(): number | undefined {
    return this.#unreadable || this.#parts === 0 ? undefined : this.#sum.value();
  }
}
