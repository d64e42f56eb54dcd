import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateRates, type RateProblem } from '../../src/statistics/estimate-rates.ts';
import { createRandom } from '../../src/statistics/random.ts';

const priors = { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 };
const runs = { numRuns: 25, seed: 1 };

/** Any market: whole or fractional counts, tiny or huge, cells without trials, nothing or everything converted. */
const problems: fc.Arbitrary<RateProblem> = fc
  .record({
    family: fc.constantFrom<RateProblem['family']>('binomial', 'poisson'),
    channelCount: fc.integer({ min: 1, max: 5 }),
    segmentCount: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ family, channelCount, segmentCount }) => {
    const size = channelCount * segmentCount;
    const trials = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 1e9 }),
      fc.double({ min: 0.1, max: 1000, noNaN: true }),
    );
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 0.2, noNaN: true }));
    const cell = fc.tuple(trials, share).map(([count, part]) => {
      const successes = count * part;
      return [count, Number.isInteger(count) ? Math.floor(successes) : successes] as const;
    });
    return fc
      .array(cell, { minLength: size, maxLength: size })
      .filter((cells) => cells.some(([count]) => count > 0))
      .map((cells) => ({
        family,
        channelCount,
        segmentCount,
        trials: Float64Array.from(cells, ([count]) => count),
        successes: Float64Array.from(cells, ([, count]) => count),
        priors,
      }));
  });

function estimate(problem: RateProblem, draws = 8) {
  return estimateRates(problem, { draws, random: createRandom(1), level: 0.9 });
}

/** The same market with its cells in another order: cell i of the result is cell order[i] of the original. */
function reorder(problem: RateProblem, order: readonly number[]): RateProblem {
  return {
    ...problem,
    trials: Float64Array.from(order, (cell) => problem.trials[cell]!),
    successes: Float64Array.from(order, (cell) => problem.successes[cell]!),
  };
}

describe('conversion rates', () => {
  it('are finite, positive and ordered', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { mean, lower, upper, overall, draws } = estimate(problem);
        for (const values of [mean, lower, upper, ...draws]) {
          expect(values.every((rate) => rate > 0 && rate < Number.POSITIVE_INFINITY)).toBe(true);
          if (problem.family === 'binomial') expect(values.every((rate) => rate <= 1)).toBe(true);
        }
        expect(lower.every((low, cell) => low <= upper[cell]!)).toBe(true);
        expect(overall).toBeGreaterThanOrEqual(Math.min(...mean));
        expect(overall).toBeLessThanOrEqual(Math.max(...mean));
      }),
      runs,
    );
  });

  it('never fall when a cell converts more often, all else equal', () => {
    fc.assert(
      fc.property(
        problems,
        fc.nat(),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (problem, pick, part) => {
          const measured = [...problem.trials.keys()].filter((cell) => problem.trials[cell]! > 0);
          const cell = measured[pick % measured.length]!;
          const successes = problem.successes.slice();
          successes[cell]! += part * (problem.trials[cell]! - successes[cell]!);
          const before = estimate(problem).mean[cell]!;
          expect(estimate({ ...problem, successes }).mean[cell]!).toBeGreaterThanOrEqual(before * (1 - 1e-9));
        },
      ),
      runs,
    );
  });

  it('do not depend on the order of channels and segments', () => {
    fc.assert(
      fc.property(problems, fc.nat(), fc.nat(), (problem, channelShift, segmentShift) => {
        const { channelCount, segmentCount } = problem;
        const order = Array.from(problem.trials.keys(), (cell) => {
          const channel = ((cell % channelCount) + channelShift) % channelCount;
          const segment = (Math.floor(cell / channelCount) + segmentShift) % segmentCount;
          return segment * channelCount + channel;
        });
        const { mean } = estimate(problem);
        const moved = estimate(reorder(problem, order)).mean;
        order.forEach((cell, index) => {
          expect(Math.abs(moved[index]! / mean[cell]! - 1)).toBeLessThan(1e-3);
        });
      }),
      runs,
    );
  });
});
