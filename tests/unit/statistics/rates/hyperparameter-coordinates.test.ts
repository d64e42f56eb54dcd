import { describe, expect, it } from 'vitest';
import {
  boundedCoordinates,
  logarithmicCoordinates,
} from '../../../../src/statistics/rates/hyperparameter-coordinates.ts';
import { createRateModel } from '../../../../src/statistics/rates/rate-model.ts';

const model = createRateModel({
  family: 'binomial',
  channelCount: 2,
  segmentCount: 1,
  trials: Float64Array.of(1, 1),
  successes: Float64Array.of(0, 0),
  priors: { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 },
});
const points = [
  { concentration: 50, spreads: [0.3] },
  { concentration: 2000, spreads: [1.7] },
];

describe.each([
  ['logarithmic', logarithmicCoordinates(model)],
  ['bounded', boundedCoordinates(model)],
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
    const logarithmic = logarithmicCoordinates(model);
    const bounded = boundedCoordinates(model);
    const position = bounded.fromHyperparameters(point);
    const change = Math.log(4 / Math.sin(2 * position[0]!)) + Math.log(2 / position[1]!);
    return bounded.logPrior(position) - logarithmic.logPrior(logarithmic.fromHyperparameters(point)) - change;
  });
  expect(differences[0]).toBeCloseTo(differences[1]!, 12);
});

it('ends where the bounded coordinates end', () => {
  const bounded = boundedCoordinates(model);
  expect(bounded.toHyperparameters([-0.1, 1])).toBeUndefined();
  expect(bounded.toHyperparameters([1.6, 1])).toBeUndefined();
  expect(bounded.toHyperparameters([1, 0])).toBeUndefined();
});
