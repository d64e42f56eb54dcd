import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import type { Random } from '../../../../src/kernel/random/random.ts';
import { createRandom } from '../../../../src/statistics/random.ts';

const numbersOf = (random: Random, count: number) => Array.from({ length: count }, () => random.uniform());

describe('createRandom', () => {
  it('repeats its sequence for a seed, and only for that seed', () => {
    const take = (seed: number) => numbersOf(createRandom(seed), 5);
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  it('is uniform in (0, 1)', () => {
    const random = createRandom(1);
    const numbers = numbersOf(random, 20_000);
    expect(Math.min(...numbers)).toBeGreaterThan(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    // Each tenth holds 2,000 ± 42; five standard deviations.
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(Math.abs(count - 2000)).toBeLessThan(212);
    }
  });

  it('is xoroshiro128+', () => {
    for (const seed of [0, 1, -5, 2 ** 31 - 1]) {
      const random = createRandom(seed);
      const authority = xoroshiro128plus(seed);
      for (let step = 0; step < 100; step++)
        expect(random.uniform()).toBe(((authority.next() >>> 0) + 0.5) * 2 ** -32);
    }
  });

  it('goes on where another has stopped', () => {
    const [one, other] = [createRandom(3), createRandom(4)];
    for (let step = 0; step < 7; step++) one.uniform();
    other.resume(one.word(0), one.word(1), one.word(2), one.word(3));
    expect(numbersOf(other, 5)).toEqual(numbersOf(one, 5));
  });
});
