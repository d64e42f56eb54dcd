import { describe, expect, it } from 'vitest';
import {
  boundedCoordinates,
  logarithmicCoordinates,
} from '../../../../src/statistics/rates/hyperparameter-coordinates.ts';

const priors = { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 };
const points = [
  { concentration: 50, spreads: [0.3] },
  { concentration: 2000, spreads: [1.7] },
];

describe.each([
  ['logarithmic', logarithmicCoordinates(priors)],
  ['bounded', boundedCoordinates(priors)],
])('%s coordinates', (_, coordinates) => {
  it('lead there and back', () => {
    for (const point of points) {
      const back = coordinates.toHyperparameters(coordinates.fromHyperparameters(point))!;
      expect(back.concentration).toBeCloseTo(point.concentration, 8);
      expect(back.spreads[0]).toBeCloseTo(point.spreads[0]!, 12);
    }
  });
});

it('carries the same prior in both', () => {
  // A density changes by the derivative: dM/d ln M = M and dτ/d ln τ = τ; and with M = M₀ cot² φ, τ = u²,
  // |d ln M ÷ dφ| = 4 ÷ sin 2φ and d ln τ ÷ du = 2 ÷ u.
  const differences = points.map((point) => {
    const logarithmic = logarithmicCoordinates(priors);
    const bounded = boundedCoordinates(priors);
    const position = bounded.fromHyperparameters(point);
    const change = Math.log(4 / Math.sin(2 * position[0]!)) + Math.log(2 / position[1]!);
    return bounded.logPrior(position) - logarithmic.logPrior(logarithmic.fromHyperparameters(point)) - change;
  });
  expect(differences[0]).toBeCloseTo(differences[1]!, 12);
});

it('ends where the bounded coordinates end', () => {
  const bounded = boundedCoordinates(priors);
  expect(bounded.toHyperparameters([-0.1, 1])).toBeUndefined();
  expect(bounded.toHyperparameters([1.6, 1])).toBeUndefined();
  expect(bounded.toHyperparameters([1, 0])).toBeUndefined();
});
