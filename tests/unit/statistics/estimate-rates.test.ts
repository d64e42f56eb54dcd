import { describe, expect, it } from 'vitest';
import { estimateRates, type RateProblem } from '../../../src/statistics/estimate-rates.ts';
import { createRandom } from '../../../src/statistics/random.ts';
import { bruteForcePosterior } from './brute-force-posterior.ts';

const priors = { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 };

function problem(
  shape: Partial<RateProblem> & { trials: Float64Array; successes: Float64Array },
): RateProblem {
  return { family: 'binomial', channelCount: shape.trials.length, segmentCount: 1, priors, ...shape };
}

function estimate(shape: Parameters<typeof problem>[0], draws = 2000) {
  return estimateRates(problem(shape), { draws, random: createRandom(1), level: 0.9 });
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

describe('estimateRates against brute force', () => {
  // Two channels, one segment. A twelfth of a standard deviation is far below what so little data can tell. The
  // last number is the margin of the deviation itself: with next to no conversions the normal approximation of
  // the log-odds overstates the far upper tail, of which a deviation is made.
  it.each([
    ['binomial', [200, 60], [10, 6], 0.1],
    ['binomial', [15, 400], [2, 8], 0.1],
    ['binomial', [40, 25], [1, 0], 0.3],
    ['binomial', [500, 300], [26, 9], 0.1],
    ['poisson', [200, 60], [10, 6], 0.1],
    ['poisson', [30, 12], [45, 20], 0.1],
  ] as const)('%s, %j trials, %j successes', (family, trials, successes, margin) => {
    const shape = { family, trials: Float64Array.from(trials), successes: Float64Array.from(successes) };
    const expected = bruteForcePosterior(problem(shape));
    const { mean, draws } = estimate(shape);
    for (const cell of [0, 1]) {
      const spread = expected.deviation[cell]!;
      expect(Math.abs(mean[cell]! - expected.mean[cell]!)).toBeLessThan(spread / 12);
      const drawn = draws.map((rates) => rates[cell]!);
      expect(Math.abs(deviation(drawn) / spread - 1)).toBeLessThan(margin);
    }
  });
});

describe('estimateRates', () => {
  it('shrinks rat tumours as a full Bayesian analysis does', () => {
    // Tarone (1982) in Gelman et al., Bayesian Data Analysis, section 5.3: 70 earlier groups of rats and a last
    // one with 4 of 14; there E(α) = 2.4 and E(β) = 14.3 in Beta(α, β) give (4 + 2.4) ÷ (14 + 16.7) = 0.208.
    const successes = [
      ...Array(14).fill(0),
      ...Array(8).fill(1),
      ...Array(9).fill(2),
      ...[
        1, 5, 2, 5, 3, 2, 7, 7, 3, 3, 2, 9, 10, 4, 4, 4, 4, 4, 4, 4, 10, 4, 4, 4, 5, 11, 12, 5, 5, 6, 5, 6, 6,
        6,
      ],
      ...[6, 16, 15, 15, 9, 4],
    ];
    const trials = [
      ...[
        20, 20, 20, 20, 20, 20, 20, 19, 19, 19, 19, 18, 18, 17, 20, 20, 20, 20, 19, 19, 18, 18, 25, 24, 23,
        20,
      ],
      ...[
        20, 20, 20, 20, 20, 10, 49, 19, 46, 27, 17, 49, 47, 20, 20, 13, 48, 50, 20, 20, 20, 20, 20, 20, 20,
        48,
      ],
      ...[19, 19, 19, 22, 46, 49, 20, 20, 23, 19, 22, 20, 20, 20, 52, 46, 47, 24, 14],
    ];
    const { mean, overall } = estimate({
      trials: Float64Array.from(trials),
      successes: Float64Array.from(successes),
    });
    expect(Math.abs(mean[70]! - 0.208)).toBeLessThan(0.012);
    // Their average: α ÷ (α + β) = 2.4 ÷ 16.7.
    expect(Math.abs(overall - 0.144)).toBeLessThan(0.012);
  });

  it('is the raw rate where counts are enormous', () => {
    const rates = [0.03, 0.05, 0.02, 0.031, 0.052, 0.021];
    const { mean, lower, upper, overall } = estimate({
      channelCount: 3,
      segmentCount: 2,
      trials: new Float64Array(6).fill(1e9),
      successes: Float64Array.from(rates, (rate) => rate * 1e9),
    });
    // A binomial proportion of 5 % has deviation √(0.05 · 0.95 ÷ 10⁹) = 7 · 10⁻⁶.
    rates.forEach((rate, cell) => {
      expect(mean[cell]).toBeCloseTo(rate, 6);
      expect(upper[cell]! - lower[cell]!).toBeLessThan(4e-5);
    });
    expect(overall).toBeCloseTo(0.034, 6);
  });

  it('gives a cell that was not measured what its channel and segment suggest', () => {
    // The first channel converts ten times as often; the second segment was measured on the second channel only.
    const { mean, lower, upper } = estimate({
      channelCount: 2,
      segmentCount: 3,
      trials: Float64Array.of(4000, 4000, 0, 4000, 4000, 4000),
      successes: Float64Array.of(400, 40, 0, 41, 410, 42),
    });
    expect(mean[2]).toBeGreaterThan(0.05);
    expect(mean[2]).toBeLessThan(0.2);
    expect(upper[2]! - lower[2]!).toBeGreaterThan(2 * (upper[0]! - lower[0]!));
  });

  it('ignores successes of cells without trials', () => {
    const trials = Float64Array.of(100, 0, 50);
    const clean = estimate({ trials, successes: Float64Array.of(5, 0, 4) }, 20);
    expect(estimate({ trials, successes: Float64Array.of(5, 3, 4) }, 20)).toEqual(clean);
  });

  it('gives the same bytes for the same seed', () => {
    const shape = { trials: Float64Array.of(100, 20, 50), successes: Float64Array.of(5, 2, 0) };
    expect(estimate(shape, 50)).toEqual(estimate(shape, 50));
  });

  it('refuses what cannot be', () => {
    const shape = (trials: number, successes: number) => ({
      trials: Float64Array.of(trials),
      successes: Float64Array.of(successes),
    });
    expect(() => estimate(shape(0, 0))).toThrow('requires a cell with trials');
    expect(() => estimate(shape(10, 11))).toThrow(RangeError);
    expect(() => estimate(shape(10, -1))).toThrow(RangeError);
    expect(() => estimate(shape(Number.NaN, 1))).toThrow(RangeError);
    expect(() => estimate({ ...shape(10, 11), family: 'poisson' })).not.toThrow();
  });
});
