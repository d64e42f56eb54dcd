import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArrowMatrix } from '../../../../src/kernel/rates/arrow-matrix.ts';
import { centrePosterior } from '../../../../src/kernel/rates/centre-posterior.ts';
import {
  fillGradient,
  fillPrecision,
  Hyperparameters,
} from '../../../../src/kernel/rates/conditional-density.ts';
import {
  type ConditionalPosterior,
  conditionalPosterior,
} from '../../../../src/kernel/rates/conditional-posterior.ts';
import { predict } from '../../../../src/kernel/rates/effect-slots.ts';
import type { RateModel } from '../../../../src/kernel/rates/rate-model.ts';
import type { RateProblem } from '../../../../src/statistics/rates/rate-problem.ts';
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

/** Squared length of the next Newton step, in posterior standard deviations; 0 at the mode. */
function decrement(model: RateModel, posterior: ConditionalPosterior): number {
  const { hyperparameters, mode, precision } = posterior;
  predict(model.measuredSlots, mode, model.predictors);
  const { concentration } = hyperparameters;
  model.family.differentiate(model.cells, model.predictors, concentration, model.slopes, model.curvatures);
  fillGradient(model, hyperparameters, mode, model.slopes, model.gradient);
  const step = model.gradient.slice();
  precision.solve(step);
  return step.reduce((sum, value, slot) => sum + value * model.gradient[slot]!, 0);
}

/** Searches in a market of 3 × 3 cells, and expects a mode: the density is flat there, and concave. */
function expectMode(
  counts: Pick<RateProblem, 'family' | 'trials' | 'successes'>,
  concentration: number,
  spreads: readonly number[],
  intercept?: number,
): void {
  const model = modelOf({ ...counts, channelCount: 3, segmentCount: 3, priors });
  const start = model.middle();
  start[0] = intercept ?? start[0]!;
  const at = new Hyperparameters(concentration, Float64Array.from(spreads));
  expect(decrement(model, conditionalPosterior(model, at, start))).toBeLessThan(1e-4);
  const hessian = new ArrowMatrix(model.coreSize, model.size - model.coreSize);
  fillPrecision(model, at, model.curvatures, hessian, false);
  expect(hessian.factor()).toBe(true);
}

describe('conditionalPosterior of any counts', () => {
  const cell = fc.record({
    trials: fc.constantFrom(0, 1, 3, 12, 470, 2486, 1e5, 3e6),
    part: fc.constantFrom(0, 1e-4, 0.01, 0.4, 0.999, 1),
  });
  const counts = fc
    .array(cell, { minLength: 9, maxLength: 9 })
    .filter((cells) => cells.some((own) => own.trials > 0));
  const hyperparameters = fc.record({
    concentration: fc.constantFrom(0.5, 5, 24, 50, 1000, 1e5),
    spreads: fc.tuple(fc.constantFrom(0.02, 0.5, 2), fc.constantFrom(0.02, 0.5, 2)),
  });

  it.each(['binomial', 'poisson'] as const)('ends where the density is flat: %s', (family) => {
    fc.assert(
      fc.property(
        counts,
        hyperparameters,
        fc.constantFrom(undefined, -25, -8, 3),
        (cells, own, intercept) => {
          const trials = Float64Array.from(cells, (one) => one.trials);
          const successes = Float64Array.from(cells, (one) => Math.floor(one.trials * one.part));
          expectMode({ family, trials, successes }, own.concentration, own.spreads, intercept);
        },
      ),
      { numRuns: 1000 },
    );
  });

  // Saddles, near which whole steps are short: trials, part of successes, spreads, where the search begins.
  it.each([
    [[0, 1e5, 3, 0, 3, 2486, 3e6, 0, 3e6], [0, 0.01, 0, 0, 0.4, 0, 1, 0, 1], [0.02, 0.02], undefined],
    [[2486, 0, 0, 1e5, 3e6, 0, 3e6, 12, 3e6], [0, 0, 0, 0.999, 1e-4, 0, 0, 0.4, 0], [2, 0.02], -8],
  ])('leaves a saddle: %j, %j', (counts, parts, spreads, intercept) => {
    const trials = Float64Array.from(counts);
    const successes = trials.map((count, index) => Math.floor(count * parts[index]!));
    expectMode({ family: 'binomial', trials, successes }, 1000, spreads, intercept);
  });

  it('of a single measured cell among nine is near its rate', () => {
    const trials = new Float64Array(9);
    const successes = new Float64Array(9);
    trials[8] = 470;
    successes[8] = 187;
    const model = modelOf({
      family: 'binomial',
      channelCount: 3,
      segmentCount: 3,
      trials,
      successes,
      priors,
    });
    for (const concentration of [10, 22, 24, 50, 100, 1000]) {
      const at = new Hyperparameters(concentration, Float64Array.of(0.5, 0.5));
      const { mode } = conditionalPosterior(model, at, Float64Array.of(-3, 0, 0, 0, 0, 0, 0, 0));
      expect(mode[0]! + mode[3]! + mode[6]!).toBeCloseTo(Math.log(187 / 283), 1);
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
