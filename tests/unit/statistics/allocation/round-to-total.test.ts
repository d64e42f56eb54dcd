import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { roundToTotal } from '../../../../src/statistics/allocation/round-to-total.ts';

const free = (count: number) => Array.from({ length: count }, (): [number, number] => [0, 100]);

test('the largest remainders get what is left, ties the first', () => {
  expect(roundToTotal([1.4, 1.4, 1.2], free(3), 4)).toEqual([2, 1, 1]);
  expect(roundToTotal([1.2, 1.7, 1.1], free(3), 4)).toEqual([1, 2, 1]);
});

test('a bound holds even against a large remainder', () => {
  expect(
    roundToTotal(
      [1.9, 1.1],
      [
        [0, 1.95],
        [0, 9],
      ],
      3,
    ),
  ).toEqual([1, 2]);
  // A least of 2.1 means 3 whole units, which the other pays for.
  expect(
    roundToTotal(
      [2.1, 1.9],
      [
        [2.1, 9],
        [0, 9],
      ],
      4,
    ),
  ).toEqual([3, 1]);
});

test('amounts fixed between two units give way by less than one', () => {
  const third: [number, number] = [10 / 3, 10 / 3];
  expect(roundToTotal([10 / 3, 10 / 3, 10 / 3], [third, third, third], 10)).toEqual([4, 3, 3]);
});

it('refuses a total that no whole units within a unit of the bounds can meet', () => {
  expect(() =>
    roundToTotal(
      [1, 1],
      [
        [1, 1],
        [1, 1],
      ],
      3,
    ),
  ).toThrow(RangeError);
});

test('any split adds up, and no amount moves by a unit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 }),
      (amounts) => {
        const total = Math.round(amounts.reduce((sum, amount) => sum + amount, 0));
        const bounds = amounts.map((amount): [number, number] => [0, 2 * amount + 1]);
        const units = roundToTotal(amounts, bounds, total);
        expect(units.reduce((sum, own) => sum + own, 0)).toBe(total);
        for (const [index, own] of units.entries()) {
          expect(Number.isInteger(own)).toBe(true);
          expect(Math.abs(own - amounts[index]!)).toBeLessThan(1 + 1e-6);
        }
      },
    ),
    { seed: 1 },
  );
});
