import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/kernel/random/random.ts';
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

  it('is xoshiro128++', () => {
    const random = new Random(1, 2, 3, 4);
    // The first words of the authors' program, https://prng.di.unimi.it/xoshiro128plusplus.c, from this state.
    const expected = [641, 1573767, 3222811527, 3517856514, 836907274];
    for (const word of expected) expect(random.next() >>> 0).toBe(word);
  });

  it('begins elsewhere for a neighbouring seed', () => {
    const first = (seed: number) => createRandom(seed).uniform();
    const firsts = Array.from({ length: 2000 }, (_, seed) => first(seed));
    const middles = firsts.filter((number) => number < 0.5).length;
    // 1,000 ± 22; four standard deviations.
    expect(Math.abs(middles - 1000)).toBeLessThan(90);
    // Of a run of independent numbers two thirds of the inner ones are peaks or valleys: 1,332 ± 19.
    const turns = firsts.filter((number, index) => {
      const [before, after] = [firsts[index - 1]!, firsts[index + 1]!];
      return (number > before && number > after) || (number < before && number < after);
    });
    expect(Math.abs(turns.length - 1332)).toBeLessThan(76);
  });

  it('goes on where another has stopped', () => {
    const [one, other] = [createRandom(3), createRandom(4)];
    for (let step = 0; step < 7; step++) one.uniform();
    other.resume(one.word(0), one.word(1), one.word(2), one.word(3));
    expect(numbersOf(other, 5)).toEqual(numbersOf(one, 5));
  });
});
