import { expect, test } from 'vitest';
import { exponentSensitivity } from '../../../../src/planning/budget/exponent-sensitivity.ts';

const equal = { gain: 3, exponent: 0.5 };
const wide: [number, number] = [0, 100];

test('one exponent higher: more for it, to where .6 · (x ÷ 50)^−.4 = .5 · ((100 − x) ÷ 50)^−.5', () => {
  const [[low, high], other] = exponentSensitivity([equal, equal], [50, 50], [wide, wide], 100, 0.1) as [
    [number, number],
    [number, number],
  ];
  // Either curve higher, or the other lower; what they bring at 50 stays, so marginal returns there are b · y ÷ 50.
  const balance = (x: number, own: number, its: number) =>
    (own * (x / 50) ** (own - 1)) / (its * ((100 - x) / 50) ** (its - 1));
  expect(Math.min(Math.abs(balance(high, 0.6, 0.5) - 1), Math.abs(balance(high, 0.5, 0.4) - 1))).toBeLessThan(
    1e-3,
  );
  expect(low).toBeCloseTo(100 - high, 2);
  expect([low, high]).toEqual(other);
});

test('bounds hold, and a curve that brings nothing does not move', () => {
  const ranges = exponentSensitivity(
    [equal, equal, { ...equal, gain: 0 }],
    [50, 50, 5],
    [
      [49, 51],
      [49, 51],
      [5, 5],
    ],
    105,
    0.1,
  );
  expect(ranges).toEqual([
    [49, 51],
    [49, 51],
    [5, 5],
  ]);
});
