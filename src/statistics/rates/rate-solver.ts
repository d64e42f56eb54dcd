import type { ConditionalPosterior } from '../../kernel/rates/conditional-posterior.ts';
import { continueRandom } from '../../wasm/continue-random.ts';
import type { Kernel, Pointer } from '../../wasm/kernel.ts';
import type { Random } from '../random.ts';
import { rowsOf } from '../rows-of.ts';
import type { RatePriors, RateProblem } from './rate-problem.ts';

/** The hyperparameters at one point: concentration M > 0 and the spread τ > 0 of each effect of the model. */
export interface Hyperparameters {
  concentration: number;
  spreads: readonly number[];
}

/** Normal approximation of p(intercept, effects | data, hyperparameters), in the kernel. */
export interface Conditional {
  posterior: Pointer<ConditionalPosterior>;
  /** Mode of the exact density. */
  mode: Pointer<Float64Array>;
  /** Laplace approximation of ln p(data | hyperparameters), up to a constant of the data. */
  logEvidence: number;
}

/** A point of the hyperparameters with its share of the posterior. */
export interface WeightedPosterior {
  weight: number;
  posterior: Pointer<ConditionalPosterior>;
}

/** A problem laid out in a kernel. */
export interface RateSolver {
  priors: RatePriors;
  /** Effects of the model: of channels, segments and regions, where there are several. */
  effectCount: number;
  measuredCount: number;
  /** Where a search may begin. */
  middle: Pointer<Float64Array>;
  /** @param start mode to begin with, for instance that of neighbouring hyperparameters */
  solve(hyperparameters: Hyperparameters, start: Pointer<Float64Array>): Conditional;
  /** What weighted points, whose weights sum to 1, say of all cells. */
  summarize(points: readonly WeightedPosterior[]): RateSummary;
}

export interface RateSummary {
  /** What is expected of each cell. */
  mean: Float64Array;
  /** Joint draws, [draw × cell]. */
  draw(count: number, random: Random): DrawTable;
}

export interface DrawTable {
  values: Float64Array;
  /** Of each cell, the ends of the equal-tailed interval of this probability. */
  tails(level: number): { lower: Float64Array; upper: Float64Array };
}

export function createRateSolver(kernel: Kernel, problem: RateProblem): RateSolver {
  const { priors, trials, successes } = problem;
  const model = kernel.createRateModel(
    problem.family === 'binomial',
    problem.channelCount,
    problem.segmentCount,
    problem.regionCount ?? 1,
    kernel.write(trials),
    kernel.write(successes),
    priors.interceptMean,
    priors.interceptSpread,
  );
  return {
    priors,
    effectCount: kernel.effectCount(model),
    measuredCount: kernel.measuredCount(model),
    middle: kernel.middle(model),
    solve({ concentration, spreads }, start) {
      const posterior = kernel.solveConditional(
        model,
        concentration,
        kernel.write(Float64Array.from(spreads)),
        start,
      );
      return { posterior, mode: kernel.modeOf(posterior), logEvidence: kernel.logEvidenceOf(posterior) };
    },
    summarize(points) {
      const grid = kernel.createRateGrid(model);
      for (const { posterior, weight } of points) kernel.addPoint(grid, posterior, weight);
      return {
        mean: kernel.read(kernel.meansOf(grid)),
        draw(count, random) {
          const table = continueRandom(kernel, random, (inside) => kernel.drawsOf(grid, count, inside));
          return {
            values: kernel.read(table),
            tails(level) {
              const [lower, upper] = rowsOf(
                kernel.read(kernel.tailsOf(table, trials.length, level)),
                trials.length,
              );
              return { lower: lower!, upper: upper! };
            },
          };
        },
      };
    },
  };
}
