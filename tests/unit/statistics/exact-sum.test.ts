import { describe, expect, it } from 'vitest';
import { ExactSum } from '../../../src/statistics/exact-sum.ts';

function sumOf(values: readonly number[]): number {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum.value();
}

describe('ExactSum', () => {
  // Expected values: Python 3, math.fsum.
  it.each([
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[1e16, 1, -1e16], 1],
    [[1e100, 1, -1e100, 1e-100], 1],
    [[2 ** 53, 1], 9007199254740992],
    [[2 ** 53, 1, 2 ** -53], 9007199254740994],
    [[], 0],
  ])('rounds once: %j', (values, expected) => {
    expect(sumOf(values)).toBe(expected);
    expect(sumOf(values.toReversed())).toBe(expected);
  });

  it('adds whole numbers exactly beyond 2⁵³', () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(sumOf([large, large, 1, -large, -large])).toBe(1);
  });

  it('can be read on the way', () => {
    const sum = new ExactSum();
    sum.add(0.1);
    sum.add(3);
    expect(sum.value()).toBe(3.1);
    sum.add(-3);
    expect(sum.value()).toBe(0.1);
  });

  it('merges without losing anything, and leaves the other sum alone', () => {
    const left = new ExactSum();
    left.add(1e16);
    left.add(0.25);
    const right = new ExactSum();
    right.add(-1e16);
    right.add(2);
    left.merge(right);
    expect(left.value()).toBe(2.25);
    expect(right.value()).toBe(-1e16 + 2);
    left.merge(left);
    expect(left.value()).toBe(4.5);
  });

  it('refuses what has no place in a sum', () => {
    expect(() => new ExactSum().add(Number.NaN)).toThrow(RangeError);
    expect(() => new ExactSum().add(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
