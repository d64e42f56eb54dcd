import { expect, it, test } from 'vitest';
import { defaultBounds } from '../../../../src/statistics/allocation/default-bounds.ts';

const near = (...pairs: [number, number][]) =>
  pairs.map((pair) => pair.map((bound) => expect.closeTo(bound, 9)));

test('30 % either way around today, as long as that can meet the total', () => {
  for (const total of [105, 150, 195])
    expect(defaultBounds([100, 50], total, 0.3)).toEqual({
      bounds: near([70, 130], [35, 65]),
      scaled: false,
    });
});

test('beyond, around today scaled to the total: 300 is twice 150', () => {
  expect(defaultBounds([100, 50], 300, 0.3)).toEqual({ bounds: near([140, 260], [70, 130]), scaled: true });
  expect(defaultBounds([100, 50], 75, 0.3)).toEqual({ bounds: near([35, 65], [17.5, 32.5]), scaled: true });
});

test('a flexibility of 0 keeps an amount, and amounts that sum to the total are never scaled', () => {
  const { bounds, scaled } = defaultBounds([100, 50], 150, [0.3, 0]);
  expect(bounds).toEqual(near([70, 130], [50, 50]));
  expect(scaled).toBe(false);
  expect(defaultBounds([0.1, 0.2], 0.1 + 0.2, 0).scaled).toBe(false);
});

it('refuses amounts that say nothing of a split', () => {
  expect(() => defaultBounds([0, 0], 10, 0.3)).toThrow(RangeError);
  expect(() => defaultBounds([-1, 2], 10, 0.3)).toThrow(RangeError);
  expect(() => defaultBounds([1], Number.NaN, 0.3)).toThrow(RangeError);
});
