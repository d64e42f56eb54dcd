import { logRisingFactorial } from '../../../src/kernel/rising-factorial.ts';
import type { RateProblem } from '../../../src/statistics/estimate-rates.ts';

/** Posterior mean and standard deviation of the two rates. */
export interface TwoRates {
  mean: number[];
  deviation: number[];
}

/**
 * The model for two channels and one segment, integrated the slow way: a dense grid over M, τ and both linear
 * predictors at once, no mode, no normal approximation. The middle of the two predictors is normal with variance
 * s² + τ² ÷ 2 (s: spread of the intercept), and independent of half their difference, which is τ ÷ √2 times a
 * standard normal number.
 */
export function bruteForcePosterior(problem: RateProblem): TwoRates {
  const { priors } = problem;
  const sums = { weight: 0, first: [0, 0], second: [0, 0] };
  for (const logConcentration of range(-3, 13, 1)) {
    const concentration = Math.exp(logConcentration);
    const priorOfM = concentration / (concentration + priors.concentration) ** 2;
    for (const spread of range(0.1, 3.5, 0.2)) {
      const priorOfSpread = Math.exp(-((spread / priors.effectSpread) ** 2) / 2);
      const middleVariance = priors.interceptSpread ** 2 + spread ** 2 / 2;
      for (const middle of range(-16, 4, 0.25)) {
        const priorOfMiddle = Math.exp(-((middle - priors.interceptMean) ** 2) / (2 * middleVariance));
        for (const z of range(-4, 4, 0.5)) {
          const prior =
            (priorOfM * priorOfSpread * priorOfMiddle * Math.exp((-z * z) / 2)) / Math.sqrt(middleVariance);
          const half = (spread * z) / Math.SQRT2;
          const left = cellMoments(problem, 0, middle - half, concentration);
          const right = cellMoments(problem, 1, middle + half, concentration);
          const weight = prior * left.likelihood * right.likelihood;
          sums.weight += weight;
          [left, right].forEach(({ mean, square }, cell) => {
            sums.first[cell]! += weight * mean;
            sums.second[cell]! += weight * square;
          });
        }
      }
    }
  }
  const mean = sums.first.map((sum) => sum / sums.weight);
  const deviation = sums.second.map((sum, cell) => Math.sqrt(sum / sums.weight - mean[cell]! ** 2));
  return { mean, deviation };
}

/** Likelihood of a cell, and the first two moments of its Beta or gamma posterior. */
function cellMoments(problem: RateProblem, cell: number, predictor: number, concentration: number) {
  const trials = problem.trials[cell]!;
  const successes = problem.successes[cell]!;
  const binomial = problem.family === 'binomial';
  const shape = binomial ? concentration / (1 + Math.exp(-predictor)) : concentration * Math.exp(predictor);
  const hits = shape + successes;
  const total = concentration + trials;
  if (!binomial) {
    const logLikelihood = logRisingFactorial(shape, successes) + shape * Math.log(concentration / total);
    const likelihood = Math.exp(logLikelihood - successes * Math.log(total));
    return { likelihood, mean: hits / total, square: (hits * (hits + 1)) / total ** 2 };
  }
  const logLikelihood =
    logRisingFactorial(shape, successes) +
    logRisingFactorial(concentration / (1 + Math.exp(predictor)), trials - successes) -
    logRisingFactorial(concentration, trials);
  const square = (hits * (hits + 1)) / (total * (total + 1));
  return { likelihood: Math.exp(logLikelihood), mean: hits / total, square };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}
