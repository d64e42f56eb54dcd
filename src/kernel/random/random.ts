const STEP: f64 = 1 / 4294967296.0;

/**
 * A deterministic random source: the same seed gives the same sequence on every machine.
 * The middles of 2³² equal stretches, from xoroshiro128+ (Blackman and Vigna 2018): a finer number would take
 * two steps of the generator, and a plan draws millions. Its 128 bits are four words, as JavaScript has them.
 */
export class Random {
  private firstHigh: i32 = -1;
  private firstLow: i32;
  private secondHigh: i32;
  private secondLow: i32 = 0;

  /** @param seed an integer of 32 bits */
  constructor(seed: i32) {
    this.firstLow = ~seed;
    this.secondHigh = seed;
  }

  /** A number uniform in (0, 1): neither end is ever returned, so that logarithms are safe. */
  uniform(): f64 {
    const word: f64 = this.next();
    return ((word < 0 ? word + 4294967296 : word) + 0.5) * STEP;
  }

  /** Takes over where another source is. */
  resume(firstHigh: i32, firstLow: i32, secondHigh: i32, secondLow: i32): void {
    this.firstHigh = firstHigh;
    this.firstLow = firstLow;
    this.secondHigh = secondHigh;
    this.secondLow = secondLow;
  }

  /** The state, word by word. */
  word(index: i32): i32 {
    if (index < 2) return index === 0 ? this.firstHigh : this.firstLow;
    return index === 2 ? this.secondHigh : this.secondLow;
  }

  private next(): i32 {
    const high = this.firstHigh;
    const low = this.firstLow;
    const sum = (low + this.secondLow) | 0;
    const lows = this.secondLow ^ low;
    const highs = this.secondHigh ^ high;
    this.firstLow = (low << 24) ^ (high >>> 8) ^ lows ^ (lows << 16);
    this.firstHigh = (high << 24) ^ (low >>> 8) ^ highs ^ ((highs << 16) | (lows >>> 16));
    this.secondLow = (highs << 5) ^ (lows >>> 27);
    this.secondHigh = (lows << 5) ^ (highs >>> 27);
    return sum;
  }
}
