import { expect, test } from 'vitest';
import { breakEvenTotal } from '../../../../src/planning/budget/break-even-total.ts';

/** gain · √x has a marginal return of 1 at (gain ÷ 2)². */
const curve = (gain: number) => ({ gain, exponent: 0.5 });

test('every amount stands where its next unit brings one back', () => {
  // 4² + 3².
  const bounds = [
    [10, 20],
    [5, 20],
  ] as const;
  expect(breakEvenTotal([curve(8), curve(6)], bounds, 30)).toEqual({
    total: expect.closeTo(25, 9),
    edge: null,
  });
});

test('or at the bound before it', () => {
  const bounds = [
    [18, 22],
    [5, 8],
  ] as const;
  // 16 and 9 lie outside: 18 and 8, which is neither the least of both, 23, nor the most, 30.
  expect(breakEvenTotal([curve(8), curve(6)], bounds, 29)).toEqual({ total: 26, edge: null });
  // Those that lose are at their least, those that pay at their most: the total of today is the best there is.
  expect(breakEvenTotal([curve(8), curve(6)], bounds, 26)).toEqual({ total: 26, edge: 'here' });
});

test('the edges of what is known', () => {
  expect(breakEvenTotal([curve(2)], [[5, 9]], 7)).toEqual({ total: 5, edge: 'least' });
  expect(breakEvenTotal([curve(20)], [[5, 9]], 7)).toEqual({ total: 9, edge: 'most' });
  // Without a curve an amount stays.
  expect(
    breakEvenTotal(
      [curve(8), curve(0)],
      [
        [10, 20],
        [7, 7],
      ],
      30,
    ),
  ).toEqual({ total: 23, edge: null });
});
