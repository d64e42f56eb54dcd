import { describe, expect, it } from 'vitest';
import { centrePosterior } from '../../../../src/kernel/rates/centre-posterior.ts';
import { Hyperparameters } from '../../../../src/kernel/rates/conditional-density.ts';
import { conditionalPosterior } from '../../../../src/kernel/rates/conditional-posterior.ts';
import { modelOf } from './model-of.ts';

const priors = { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 };

function single(trials: number, successes: number) {
  return modelOf({
    family: 'binomial',
    channelCount: 1,
    segmentCount: 1,
    trials: Float64Array.of(trials),
    successes: Float64Array.of(successes),
    priors,
  });
}

/** ln of the joint density of data and intercept when M is so large that the cell is binomial, on a fine grid. */
function intercepts(trials: number, successes: number): { intercept: number; density: number }[] {
  return Array.from({ length: 40_001 }, (_, index) => -30 + index * 0.001).map((intercept) => {
    const rate = 1 / (1 + Math.exp(-intercept));
    const logLikelihood = successes * Math.log(rate) + (trials - successes) * Math.log1p(-rate);
    return { intercept, density: Math.exp(logLikelihood - ((intercept + 3) / 5) ** 2 / 2) };
  });
}

describe('conditionalPosterior', () => {
  it('finds the mode and the evidence of a single binomial cell', () => {
    const grid = intercepts(400, 20);
    const peak = grid.reduce((top, point) => (point.density > top.density ? point : top));
    const posterior = conditionalPosterior(
      single(400, 20),
      new Hyperparameters(1e9, new Float64Array()),
      new Float64Array(2),
    );
    expect(posterior.mode[0]).toBeCloseTo(peak.intercept, 2);
    // Laplace: ∫ density = density(mode) · √(2π) ÷ √curvature; the evidence leaves out √(2π).
    const integral = grid.reduce((sum, { density }) => sum + density, 0) * 0.001;
    expect(posterior.logEvidence).toBeCloseTo(Math.log(integral / Math.sqrt(2 * Math.PI)), 2);
  });

  it('arrives from anywhere', () => {
    const model = modelOf({
      family: 'binomial',
      channelCount: 3,
      segmentCount: 2,
      trials: Float64Array.of(1000, 20, 0, 5, 300, 1e6),
      successes: Float64Array.of(50, 0, 0, 5, 2, 40_000),
      priors,
    });
    const hyperparameters = new Hyperparameters(300, Float64Array.of(0.8, 0.5));
    const reference = conditionalPosterior(model, hyperparameters, new Float64Array(model.size + 1));
    for (const intercept of [-25, -8, 10]) {
      const start = new Float64Array(model.size + 1);
      start[0] = intercept;
      const { mode, logEvidence } = conditionalPosterior(model, hyperparameters, start);
      mode.forEach((value, slot) => {
        expect(value).toBeCloseTo(reference.mode[slot]!, 4);
      });
      // Its curvature is that of the last place but one, which depends on the way.
      expect(logEvidence).toBeCloseTo(reference.logEvidence, 2);
    }
  });
});

describe('centrePosterior', () => {
  it('moves from the mode to the mean of a skewed posterior', () => {
    const model = single(200, 1);
    const posterior = conditionalPosterior(
      model,
      new Hyperparameters(1e9, new Float64Array()),
      new Float64Array(2),
    );
    const grid = intercepts(200, 1);
    const weight = grid.reduce((sum, { density }) => sum + density, 0);
    const mean = grid.reduce((sum, { intercept, density }) => sum + (intercept * density) / weight, 0);
    const [centred] = centrePosterior(model, posterior);
    expect(posterior.mode[0]! - mean).toBeGreaterThan(0.3);
    expect(Math.abs(centred! - mean)).toBeLessThan(0.1);
  });
});
