/** Length of each of 2³² equal stretches of (0, 1), and the middle of the one whose number is 0. */
const STRETCH: f64 = 1 / 4294967296.0;
const MIDDLE: f64 = 0.5 + STRETCH / 2;

/**
 * A deterministic random source: the same state gives the same sequence on every machine.
 * xoshiro128++ (Blackman and Vigna 2021), whose 32-bit words JavaScript and WebAssembly compute alike.
 */
export class Random {
  /** The state, in four words of 32 bits, not all of them 0. */
  constructor(
    private first: i32,
    private second: i32,
    private third: i32,
    private fourth: i32,
  ) {}

  /** 32 random bits. */
  next(): i32 {
    const first = this.first;
    const second = this.second;
    const result = (rotate((first + this.fourth) | 0, 7) + first) | 0;
    const third = this.third ^ first;
    const fourth = this.fourth ^ second;
    this.second = second ^ third;
    this.first = first ^ fourth;
    this.third = third ^ (second << 9);
    this.fourth = rotate(fourth, 11);
    return result;
  }

  /**
   * A number uniform in (0, 1), the middle of a stretch: neither end is ever returned, so that logarithms are safe. A
   * finer number would take two words.
   */
  uniform(): f64 {
    const stretch: f64 = this.next();
    return stretch * STRETCH + MIDDLE;
  }

  /** Takes over where another source is. */
  resume(first: i32, second: i32, third: i32, fourth: i32): void {
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /** The state, word by word. */
  word(index: i32): i32 {
    if (index < 2) return index === 0 ? this.first : this.second;
    return index === 2 ? this.third : this.fourth;
  }
}

function rotate(word: i32, by: i32): i32 {
  return (word << by) | (word >>> (32 - by));
}
