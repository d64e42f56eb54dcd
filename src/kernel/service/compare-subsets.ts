import { coverageTolerance } from './coverage.ts';

/** Number of candidates in a set: bits of pairs are added, then of fours, eights and all (Warren 2012, 5–1). */
export function countMembers(set: i32): i32 {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const eights = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  const halves = eights + (eights >>> 8);
  return (halves + (halves >>> 16)) & 0x3f;
}

/** The best of all sets of each size; a set has a bit for each candidate. */
export class BestBySize {
  /** Highest coverage by size; −1 where no set is allowed. */
  readonly best: Float64Array;
  /** The set that covers it, by size; of those that cover the same the one whose candidates come first; −1 = none. */
  readonly first: Int32Array;

  /**
   * @param covered coverage by set
   * @param allowed 1 by set that meets the limits
   */
  constructor(covered: Float64Array, allowed: Uint8Array, candidates: i32) {
    const best = new Float64Array(candidates + 1).fill(-1);
    const first = new Int32Array(candidates + 1).fill(-1);
    for (let set = 0; set < covered.length; set++) {
      if (allowed[set] === 0) continue;
      const size = countMembers(set);
      if (covered[set]! > best[size]!) best[size] = covered[set]!;
    }
    for (let set = 0; set < covered.length; set++) {
      if (allowed[set] === 0) continue;
      const size = countMembers(set);
      if (covered[set]! < best[size]! - coverageTolerance) continue;
      if (first[size] === -1 || comesBefore(set, first[size]!)) first[size] = set;
    }
    this.best = best;
    this.first = first;
  }
}

/** Of two sets of one size, whether the sorted members of the first come before those of the second. */
function comesBefore(set: i32, other: i32): boolean {
  const different = set ^ other;
  return (set & different & -different) !== 0;
}

/** Best coverage of the allowed sets by candidate; −∞ without any. */
export class SubsetScan {
  /** Of those without the candidate. */
  readonly without: Float64Array;
  /** Of those with it. */
  readonly holding: Float64Array;
  /** Of those with it and one candidate more than the most. */
  readonly withOneMore: Float64Array;

  /** The lowest of the first two, and of the third: what covers no more is best for no candidate. */
  private lowest: f64 = -Infinity;
  private lowestLarge: f64 = -Infinity;

  /**
   * @param most candidates in a set
   * @param least candidates in a set: 0 or 1
   */
  constructor(covered: Float64Array, allowed: Uint8Array, candidates: i32, most: i32, least: i32) {
    this.without = new Float64Array(candidates).fill(-Infinity);
    this.holding = new Float64Array(candidates).fill(-Infinity);
    this.withOneMore = new Float64Array(candidates).fill(-Infinity);
    for (let set = least; set < covered.length; set++) {
      const own = covered[set]!;
      if (allowed[set] === 0 || (own <= this.lowest && own <= this.lowestLarge)) continue;
      const size = countMembers(set);
      if (size <= most) this.takeSmall(set, own);
      if (size <= most + 1 && own > this.lowestLarge) this.takeLarge(set, own);
    }
  }

  private takeSmall(set: i32, own: f64): void {
    const holding = this.holding;
    const without = this.without;
    let lowest: f64 = Infinity;
    for (let position = 0; position < holding.length; position++) {
      const best = ((set >> position) & 1) === 1 ? holding : without;
      if (own > best[position]!) best[position] = own;
      lowest = Math.min(lowest, Math.min(holding[position]!, without[position]!));
    }
    this.lowest = lowest;
  }

  private takeLarge(set: i32, own: f64): void {
    this.lowestLarge = Infinity;
    for (let position = 0; position < this.withOneMore.length; position++) {
      if (((set >> position) & 1) === 1 && own > this.withOneMore[position]!)
        this.withOneMore[position] = own;
      this.lowestLarge = Math.min(this.lowestLarge, this.withOneMore[position]!);
    }
  }
}
