import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allocateConcave } from '../../../../src/statistics/allocation/allocate-concave.ts';
import { marginalReturn, type PowerCurve } from '../../../../src/statistics/allocation/power-curve.ts';

const root = (gain: number): PowerCurve => ({ gain, exponent: 0.5 });
const upTo = (most: number): [number, number] => [0, most];

describe('closed forms', () => {
  test('2√x + √y with x + y = 9: x = 4y, because 1 ÷ √x = 1 ÷ 2√y', () => {
    const { amounts, multiplier, value } = allocateConcave([root(2), root(1)], [upTo(9), upTo(9)], 9);
    expect(amounts[0]).toBeCloseTo(7.2, 6);
    expect(amounts[1]).toBeCloseTo(1.8, 6);
    // 1 ÷ √7.2 and 2√7.2 + √1.8.
    expect(multiplier).toBeCloseTo(0.372677996, 8);
    expect(value).toBeCloseTo(6.708203932, 8);
  });

  test('a bound that is reached takes its channel out: x at most 4 leaves 5 for y', () => {
    const { amounts, multiplier } = allocateConcave([root(2), root(1)], [upTo(4), upTo(9)], 9);
    expect(amounts).toEqual([4, 5]);
    // The next unit can only go to y: 1 ÷ 2√5.
    expect(multiplier).toBeCloseTo(0.2236068, 7);
  });

  test('a least amount above the optimum takes from the others: y at least 3 leaves 6', () => {
    expect(allocateConcave([root(2), root(1)], [upTo(9), [3, 9]], 9).amounts).toEqual([
      expect.closeTo(6, 9),
      3,
    ]);
  });

  test('equal channels share evenly', () => {
    const { amounts } = allocateConcave([root(3), root(3), root(3)], [upTo(60), upTo(60), upTo(60)], 60);
    expect(amounts).toEqual([20, 20, 20].map((amount) => expect.closeTo(amount, 9)));
  });

  test('different exponents: x^.5 and y^.8 ÷ 1.6 with marginal returns ½ at x = 1, y = 1', () => {
    const curves = [root(1), { gain: 1 / 1.6, exponent: 0.8 }];
    const { amounts, multiplier } = allocateConcave(curves, [upTo(2), upTo(2)], 2);
    expect(amounts).toEqual([expect.closeTo(1, 9), expect.closeTo(1, 9)]);
    expect(multiplier).toBeCloseTo(0.5, 9);
  });
});

describe('edges', () => {
  test('what brings nothing gets its least, and the rest only when all others are full', () => {
    const curves = [root(1), root(0)];
    expect(allocateConcave(curves, [upTo(10), [1, 10]], 8).amounts).toEqual([
      expect.closeTo(7, 9),
      expect.closeTo(1, 9),
    ]);
    expect(allocateConcave(curves, [upTo(5), [1, 10]], 8).amounts).toEqual([5, 3]);
    expect(allocateConcave([root(0)], [[1, 4]], 2).amounts).toEqual([2]);
  });

  test('nothing to spend, and no choice at all', () => {
    expect(allocateConcave([root(1), root(1)], [upTo(5), upTo(5)], 0).amounts).toEqual([0, 0]);
    const fixed = allocateConcave(
      [root(1), root(1)],
      [
        [3, 3],
        [4, 4],
      ],
      7,
    );
    expect(fixed).toEqual({ amounts: [3, 4], multiplier: undefined, value: Math.sqrt(3) + 2 });
  });

  it('refuses bounds that cannot meet the total, and what is no concave curve', () => {
    const refused = (curves: PowerCurve[], bounds: [number, number][], total: number) =>
      expect(() => allocateConcave(curves, bounds, total)).toThrow(RangeError);
    refused([root(1)], [upTo(5)], 6);
    refused([root(1)], [[3, 5]], 2);
    refused([root(1)], [[5, 3]], 4);
    refused([root(1)], [[-1, 3]], 2);
    refused([], [], 0);
    refused([{ gain: 1, exponent: 1 }], [upTo(5)], 4);
    refused([{ gain: -1, exponent: 0.5 }], [upTo(5)], 4);
    refused([root(1)], [upTo(5)], Number.NaN);
  });
});

/** Total and bounds in 40 steps, so that a dynamic programme can try every split into steps. */
const STEPS = 40;
const problem = fc
  .array(
    fc.record({
      gain: fc.double({ min: 0.01, max: 100, noNaN: true }),
      exponent: fc.double({ min: 0.05, max: 0.97, noNaN: true }),
      least: fc.integer({ min: 0, max: 8 }),
      room: fc.integer({ min: 0, max: STEPS }),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .filter((channels) => channels.reduce((sum, { least, room }) => sum + least + room, 0) >= STEPS)
  .filter((channels) => channels.reduce((sum, { least }) => sum + least, 0) <= STEPS);

/** The best value of all splits into whole steps. */
function bestOfGrid(
  channels: { gain: number; exponent: number; least: number; room: number }[],
  step: number,
) {
  let best = [0, ...new Array<number>(STEPS).fill(Number.NEGATIVE_INFINITY)];
  for (const { gain, exponent, least, room } of channels)
    best = best.map((_, spent) => {
      let top = Number.NEGATIVE_INFINITY;
      for (let own = least; own <= Math.min(spent, least + room); own++)
        top = Math.max(top, best[spent - own]! + gain * (own * step) ** exponent);
      return top;
    });
  return best[STEPS]!;
}

test('500 random problems: within the bounds, to the total, and no split of a fine grid is better', () => {
  fc.assert(
    fc.property(problem, fc.double({ min: 0.01, max: 1e6, noNaN: true }), (channels, total) => {
      const step = total / STEPS;
      const bounds = channels.map(({ least, room }): [number, number] => [
        least * step,
        (least + room) * step,
      ]);
      const { amounts, multiplier, value } = allocateConcave(channels, bounds, total);
      expect(amounts.reduce((sum, amount) => sum + amount, 0) / total).toBeCloseTo(1, 12);
      amounts.forEach((amount, index) => {
        const [least, most] = bounds[index]!;
        expect(amount).toBeGreaterThanOrEqual(least * (1 - 1e-12));
        expect(amount).toBeLessThanOrEqual(most * (1 + 1e-12));
        // Strictly inside, every marginal return is the multiplier.
        if (amount > least * (1 + 1e-6) && amount < most * (1 - 1e-6) && multiplier !== undefined)
          expect(marginalReturn(channels[index]!, amount) / multiplier).toBeCloseTo(1, 6);
      });
      expect(value).toBeGreaterThanOrEqual(bestOfGrid(channels, step) * (1 - 1e-12));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('nothing to spend has no multiplier: that of a first unit would be infinite', () => {
  expect(allocateConcave([root(2), root(1)], [upTo(9), upTo(9)], 0)).toEqual({
    ...{ amounts: [0, 0], multiplier: undefined, value: 0 },
  });
});
