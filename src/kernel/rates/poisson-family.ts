import { logRisingFactorial, risingCurvature, risingSlope } from '../rising-factorial.ts';
import { clampPredictor, MeasuredCells, RateFamily } from './rate-family.ts';

/**
 * Gamma-Poisson (negative binomial): y ~ Poisson(n·λ), λ ~ Gamma(shape μ·M, rate M), log link; y may exceed n.
 * With A = μ·M, P(y) = n^y ÷ y! · A↑y · M^A ÷ (M + n)^(A + y), where ↑ is the rising factorial.
 */
export class PoissonFamily extends RateFamily {
  override level(predictor: f64): f64 {
    return Math.exp(clampPredictor(predictor));
  }

  override predictor(level: f64): f64 {
    return Math.log(level);
  }

  override logLikelihood(cells: MeasuredCells, predictors: Float64Array, concentration: f64): f64 {
    let sum: f64 = 0;
    for (let cell = 0; cell < cells.count; cell++) {
      const successes = cells.successes[cell]!;
      const trials = cells.trials[cell]!;
      const shape = concentration * this.level(predictors[cell]!);
      sum +=
        logRisingFactorial(shape, successes) -
        shape * Math.log1p(trials / concentration) -
        successes * Math.log(concentration + trials);
    }
    return sum;
  }

  override differentiate(
    cells: MeasuredCells,
    predictors: Float64Array,
    concentration: f64,
    slopes: Float64Array,
    curvatures: Float64Array | null,
  ): void {
    for (let cell = 0; cell < cells.count; cell++) {
      const successes = cells.successes[cell]!;
      const shape = concentration * this.level(predictors[cell]!);
      const perShape = risingSlope(shape, successes) - Math.log1p(cells.trials[cell]! / concentration);
      slopes[cell] = perShape * shape;
      if (curvatures !== null)
        curvatures[cell] = (risingCurvature(shape, successes) * shape + perShape) * shape;
    }
  }
}
