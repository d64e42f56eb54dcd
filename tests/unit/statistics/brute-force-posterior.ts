import type { RateProblem } from '../../../src/statistics/estimate-rates.ts';
import { logRisingFactorial } from '../../../src/statistics/rates/log-rising-factorial.ts';

/** Posterior mean and standard deviation of the two rates. */
export interface TwoRates {
  mean: number[];
  deviation: number[];
}

/**
 * The model for two channels and one segment, integrated the slow way: a dense grid over M, τ and both linear
 * predictors at once, no mode, no normal approximation. Given τ the predictors are jointly normal with variance
 * s² + τ² and covariance s² (s: spread of the intercept).
 */
export function bruteForcePosterior({ family, trials, successes, priors }: RateProblem): TwoRates {
  const predictors = range(-14, 4, 0.12);
  const common = priors.interceptSpread ** 2;
  const sums = { weight: 0, first: [0, 0], second: [0, 0] };
  for (const logConcentration of range(-3, 13, 0.4)) {
    const concentration = Math.exp(logConcentration);
    const priorOfM = concentration / (concentration + priors.concentration) ** 2;
    const shapes = predictors.map((predictor) =>
      family === 'binomial'
        ? concentration / (1 + Math.exp(-predictor))
        : concentration * Math.exp(predictor),
    );
    const cells = [0, 1].map((cell) =>
      shapes.map((shape) => cellMoments(family, shape, concentration, trials[cell]!, successes[cell]!)),
    );
    for (const spread of range(0.02, 3.5, 0.12)) {
      const priorOfSpread = Math.exp(-((spread / priors.effectSpread) ** 2) / 2);
      const own = spread ** 2;
      const determinant = own * (own + 2 * common);
      predictors.forEach((left, i) => {
        predictors.forEach((right, j) => {
          const [x, y] = [left - priors.interceptMean, right - priors.interceptMean];
          const quadratic = ((common + own) * (x * x + y * y) - 2 * common * x * y) / determinant;
          const prior = (priorOfM * priorOfSpread * Math.exp(-quadratic / 2)) / Math.sqrt(determinant);
          const pair = [cells[0]![i]!, cells[1]![j]!];
          const weight = prior * pair[0]!.likelihood * pair[1]!.likelihood;
          sums.weight += weight;
          pair.forEach(({ mean, square }, cell) => {
            sums.first[cell]! += weight * mean;
            sums.second[cell]! += weight * square;
          });
        });
      });
    }
  }
  const mean = sums.first.map((sum) => sum / sums.weight);
  const deviation = sums.second.map((sum, cell) => Math.sqrt(sum / sums.weight - mean[cell]! ** 2));
  return { mean, deviation };
}

/** Likelihood of a cell, and the first two moments of its Beta or gamma posterior. */
function cellMoments(
  family: RateProblem['family'],
  shape: number,
  concentration: number,
  trials: number,
  successes: number,
) {
  const hits = shape + successes;
  const total = concentration + trials;
  if (family === 'poisson') {
    const logLikelihood = logRisingFactorial(shape, successes) + shape * Math.log(concentration / total);
    const likelihood = Math.exp(logLikelihood - successes * Math.log(total));
    return { likelihood, mean: hits / total, square: (hits * (hits + 1)) / total ** 2 };
  }
  const logLikelihood =
    logRisingFactorial(shape, successes) +
    logRisingFactorial(concentration - shape, trials - successes) -
    logRisingFactorial(concentration, trials);
  const square = (hits * (hits + 1)) / (total * (total + 1));
  return { likelihood: Math.exp(logLikelihood), mean: hits / total, square };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}
