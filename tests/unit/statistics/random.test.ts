import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/statistics/random.ts';

describe('createRandom', () => {
  it('repeats its sequence for a seed, and only for that seed', () => {
    const take = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  it('is uniform in (0, 1)', () => {
    const random = createRandom(1);
    const numbers = Array.from({ length: 20_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThan(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    // Each tenth holds 2,000 ± 42; five standard deviations.
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(Math.abs(count - 2000)).toBeLessThan(212);
    }
  });
});
