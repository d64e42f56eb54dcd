/**
 * A sum that does not depend on the order of addition: it keeps the exact sum as a few non-overlapping parts
 * and rounds once, at the end (Shewchuk 1997, as Python's math.fsum does).
 * @example sum of 1e16, 1 and −1e16 is 1, not 0
 */
export class ExactSum {
  /** Non-overlapping, the smallest first. */
  readonly #parts: number[] = [];
  /** Counts are whole numbers, whose sum is exact by itself below 2⁵³. */
  #whole = 0;

  /** @throws RangeError for NaN and infinities */
  add(value: number): void {
    if (!Number.isFinite(value)) throw new RangeError(`cannot add ${value} exactly`);
    const whole = this.#whole + value;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(whole)) this.#whole = whole;
    else this.#addPart(value);
  }

  #addPart(value: number): void {
    const parts = this.#parts;
    let rest = value;
    let kept = 0;
    for (const part of parts) {
      const [small, large] = Math.abs(part) < Math.abs(rest) ? [part, rest] : [rest, part];
      rest = small + large;
      const lost = small - (rest - large);
      if (lost !== 0) parts[kept++] = lost;
    }
    parts.length = kept;
    parts.push(rest);
  }

  merge(other: ExactSum): void {
    const parts = [...other.#parts, other.#whole];
    for (const part of parts) this.add(part);
  }

  /** The sum, correctly rounded. */
  value(): number {
    if (this.#parts.length === 0) return this.#whole;
    this.#addPart(this.#whole);
    this.#whole = 0;
    const parts = this.#parts;
    let at = parts.length - 1;
    let sum = parts[at]!;
    let lost = 0;
    while (at > 0 && lost === 0) {
      const large = sum;
      const small = parts[--at]!;
      sum = large + small;
      lost = small - (sum - large);
    }
    // Half-way cases: the next part decides the direction of the last rounding.
    if (at > 0 && lost !== 0 && Math.sign(lost) === Math.sign(parts[at - 1]!)) {
      const doubled = lost * 2;
      const nudged = sum + doubled;
      if (doubled === nudged - sum) return nudged;
    }
    return sum;
  }
}
