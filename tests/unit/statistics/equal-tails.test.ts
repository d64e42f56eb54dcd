import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalTails } from '../../../src/statistics/equal-tails.ts';

describe('equalTails', () => {
  it('leaves out the same part on either side, and halves the way between two values', () => {
    expect(equalTails(Float64Array.of(5, 1, 4, 2, 3), 0.6)).toEqual([1.5, 4.5]);
    expect(equalTails(Float64Array.of(5, 1, 4, 2, 3), 0.5)).toEqual([2, 4]);
  });

  it('gives both ends of a single value, and counts equal values each', () => {
    expect(equalTails(Float64Array.of(7), 0.9)).toEqual([7, 7]);
    expect(equalTails(Float64Array.of(2, 2, 2, 9), 0.9)).toEqual([2, 9]);
  });

  it('picks what a sort would put there, half-way where the part ends between two values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 90 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        // Type 2 of Hyndman and Fan (1996), at a tenth: whole numbers keep the place exact.
        const place = values.length / 10;
        const index = Math.floor(place);
        const before = Number.isInteger(place) ? sorted[index - 1]! : sorted[index]!;
        const [low] = equalTails(Float64Array.from(values), 0.8);
        expect(low).toBe((before + sorted[index]!) / 2);
      }),
    );
  });

  it('takes 5 % of 1,000 values to be 50 of them', () => {
    const values = Float64Array.from({ length: 1000 }, (_, index) => 999 - index);
    expect(equalTails(values, 0.9)).toEqual([49.5, 949.5]);
  });
});
