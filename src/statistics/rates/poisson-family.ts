import { logRisingFactorial, risingCurvature, risingSlope } from './log-rising-factorial.ts';
import { PREDICTOR_LIMIT, type RateFamily } from './rate-family.ts';

function exponential(predictor: number): number {
  return Math.exp(Math.min(Math.max(predictor, -PREDICTOR_LIMIT), PREDICTOR_LIMIT));
}

/**
 * Gamma-Poisson (negative binomial): y ~ Poisson(n·λ), λ ~ Gamma(shape μ·M, rate M), log link; y may exceed n.
 * With A = μ·M, P(y) = n^y ÷ y! · A↑y · M^A ÷ (M + n)^(A + y), where ↑ is the rising factorial.
 */
export const poissonFamily: RateFamily = {
  level: exponential,

  logLikelihood(cells, predictors, concentration) {
    let sum = 0;
    for (let cell = 0; cell < cells.count; cell++) {
      const successes = cells.successes[cell]!;
      const trials = cells.trials[cell]!;
      const shape = concentration * exponential(predictors[cell]!);
      sum +=
        logRisingFactorial(shape, successes) -
        shape * Math.log1p(trials / concentration) -
        successes * Math.log(concentration + trials);
    }
    return sum;
  },

  differentiate(cells, predictors, concentration, slopes, curvatures) {
    for (let cell = 0; cell < cells.count; cell++) {
      const successes = cells.successes[cell]!;
      const shape = concentration * exponential(predictors[cell]!);
      const perShape = risingSlope(shape, successes) - Math.log1p(cells.trials[cell]! / concentration);
      slopes[cell] = perShape * shape;
      if (curvatures) curvatures[cell] = (risingCurvature(shape, successes) * shape + perShape) * shape;
    }
  },
};
