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

describe('estimateRates of thousands of events a trial', () => {
  it('finds each rate, wherever the prior expects it', () => {
    const trials = Float64Array.of(3, 5, 11, 2, 2, 5, 1, 19);
    const rates = [90_477, 32_681, 125_745, 43_536, 90_956, 65_149, 37_176, 19_620];
    const successes = trials.map((count, cell) => count * rates[cell]!);
    const shape = { family: 'poisson' as const, channelCount: 4, segmentCount: 2, trials, successes };
    const { mean, lower, upper } = estimate(shape);
    for (const [cell, rate] of rates.entries()) {
      expect(Math.abs(mean[cell]! / rate - 1)).toBeLessThan(0.01);
      expect(lower[cell]! < rate && rate < upper[cell]!).toBe(true);
    }
  });
});

describe('estimateRates of counts that agree on nothing', () => {
  it('keeps a rate that many contacts show, however much the cells differ', () => {
    const trials = Float64Array.of(12, 2486, 470, 12);
    const successes = Float64Array.of(40, 0, 0, 470);
    const { mean } = estimate({ family: 'poisson', channelCount: 2, segmentCount: 2, trials, successes });
    expect(Math.abs(mean[0]! / (40 / 12) - 1)).toBeLessThan(0.05);
    expect(Math.abs(mean[3]! / (470 / 12) - 1)).toBeLessThan(0.05);
    expect(Math.max(mean[1]!, mean[2]!)).toBeLessThan(0.001);
  });

  it.each([
    [
      [1000, 1374, 1100, 12],
      [0, 0, 0, 0],
    ],
    [
      [1e5, 1e5, 12, 3e6, 1],
      [0, 1e5, 0, 0, 0],
    ],
    [
      [470, 0, 0, 2486],
      [470, 0, 0, 2486],
    ],
  ])('has intervals that hold the rates stated beside them: %j, %j', (trials, successes) => {
    const shape = { trials: Float64Array.from(trials), successes: Float64Array.from(successes) };
    const { mean, lower, upper } = estimate(shape);
    for (const [cell, rate] of mean.entries()) {
      expect(lower[cell]!).toBeLessThanOrEqual(rate);
      expect(upper[cell]!).toBeGreaterThanOrEqual(rate);
    }
  });
});

describe('estimateRates against brute force', () => {
  // Two channels, one segment. A twelfth of a standard deviation is far below what so little data can tell. The
  // last number is the margin of the deviation itself: with next to no conversions the normal approximation of
  // the log-odds overstates the far upper tail, of which a deviation is made.
  it.each([
    ['binomial', [200, 60], [10, 6], 0.1],
    ['binomial', [15, 400], [2, 8], 0.1],
    ['binomial', [40, 25], [1, 0], 0.35],
    ['binomial', [500, 300], [26, 9], 0.1],
    ['poisson', [200, 60], [10, 6], 0.1],
    ['poisson', [30, 12], [45, 20], 0.1],
  ] as const)('%s, %j trials, %j successes', (family, trials, successes, margin) => {
    const shape = { family, trials: Float64Array.from(trials), successes: Float64Array.from(successes) };
    const expected = bruteForcePosterior(problem(shape));
    const { mean, draws } = estimate(shape, 20_000);
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

describe('estimateRates of several regions', () => {
  const random = createRandom(7);
  /** Three regions, two segments, four channels; region r converts r + 1 times as often as the first. */
  const trials = Float64Array.from({ length: 24 }, () => Math.round(20 + 300 * random.uniform()));
  const successes = trials.map((count, cell) => Math.round(0.02 * (1 + Math.floor(cell / 8)) * count));
  const shape = { channelCount: 4, segmentCount: 2, regionCount: 3, trials, successes };

  /** Cells of the regions in another order. */
  const reordered = (values: Float64Array, order: readonly number[]) =>
    Float64Array.from(order.flatMap((region) => [...values.subarray(region * 8, region * 8 + 8)]));

  it('is the model without regions when there is one', () => {
    const one = { channelCount: 4, segmentCount: 6, trials, successes };
    expect(estimate({ ...one, regionCount: 1 }, 50)).toEqual(estimate(one, 50));
  });

  it('takes regions for segments when there is one segment', () => {
    // The same two crossed effects under other names.
    const regions = estimate({ ...shape, segmentCount: 1, regionCount: 6 }, 50);
    expect(regions).toEqual(estimate({ ...shape, segmentCount: 6, regionCount: 1 }, 50));
  });

  it('is the raw rate where counts are enormous', () => {
    const rates = Array.from({ length: 24 }, (_, cell) => 0.01 + 0.002 * cell);
    const { mean } = estimate({
      ...shape,
      trials: new Float64Array(24).fill(1e9),
      successes: Float64Array.from(rates, (rate) => rate * 1e9),
    });
    rates.forEach((rate, cell) => {
      expect(mean[cell]).toBeCloseTo(rate, 6);
    });
  });

  it('predicts from channel, segment and region', () => {
    // Log-odds −4, channels 0, 1, 2, 3 × 0.4, segments 0 and 0.6, regions 0, 0.5 and 1, next to no noise: the last
    // cell of the last region must come out near −4 + 1.2 + 0.6 + 1 = −1.2, a rate of 0.23.
    const rate = (cell: number) => {
      const logOdds = -4 + 0.4 * (cell % 4) + 0.6 * (Math.floor(cell / 4) % 2) + 0.5 * Math.floor(cell / 8);
      return 1 / (1 + Math.exp(-logOdds));
    };
    const counts = new Float64Array(24).fill(1e5).with(23, 0);
    const { mean, lower, upper } = estimate({
      ...shape,
      trials: counts,
      successes: counts.map((count, cell) => Math.round(count * rate(cell))),
    });
    expect(Math.abs(mean[23]! / rate(23) - 1)).toBeLessThan(0.02);
    expect(lower[23]).toBeLessThan(rate(23));
    expect(upper[23]).toBeGreaterThan(rate(23));
  });

  it('draws a region with few data toward the others, and one without data to their middle', () => {
    // Regions convert 4 %, 4 %; the third has 0 of 8 in each cell, then nothing at all.
    const few = trials.map((_, cell) => (cell < 16 ? 1000 : 8));
    const converted = few.map((count) => (count === 1000 ? 40 : 0));
    const small = estimate({ ...shape, trials: few, successes: converted });
    expect(Math.max(...small.mean.subarray(16))).toBeLessThan(0.04);
    expect(Math.min(...small.mean.subarray(16))).toBeGreaterThan(0.01);
    const none = estimate({
      ...shape,
      trials: few.map((count) => (count === 8 ? 0 : count)),
      successes: converted,
    });
    none.mean.subarray(16).forEach((predicted, cell) => {
      expect(Math.abs(predicted / 0.04 - 1)).toBeLessThan(0.1);
      expect(none.upper[16 + cell]! - none.lower[16 + cell]!).toBeGreaterThan(
        none.upper[0]! - none.lower[0]!,
      );
    });
    expect(none.overall).toBeCloseTo(0.04, 3);
  });

  it('does not depend on the order of regions', () => {
    const order = [2, 0, 1];
    const { mean } = estimate(shape, 2);
    const moved = estimate(
      {
        ...shape,
        trials: reordered(trials, order),
        successes: reordered(successes, order),
      },
      2,
    );
    reordered(mean, order).forEach((rate, cell) => {
      expect(moved.mean[cell]! / rate).toBeCloseTo(1, 6);
    });
  });

  it('does not depend on which of the three is called a region', () => {
    // Segments for regions: cell (region, segment, channel) becomes (segment, region, channel).
    const source = Array.from({ length: 24 }, (_, cell) => {
      const [segment, region] = [Math.floor(cell / 12), Math.floor(cell / 4) % 3];
      return (region * 2 + segment) * 4 + (cell % 4);
    });
    const { mean } = estimate(shape, 2);
    const swapped = estimate(
      {
        ...{ channelCount: 4, segmentCount: 3, regionCount: 2 },
        trials: Float64Array.from(source, (cell) => trials[cell]!),
        successes: Float64Array.from(source, (cell) => successes[cell]!),
      },
      2,
    );
    source.forEach((cell, index) => {
      expect(swapped.mean[index]! / mean[cell]!).toBeCloseTo(1, 6);
    });
  });
});
