import { logistic } from '../logistic.ts';
import { logRisingFactorial, risingCurvature, risingSlope } from '../rising-factorial.ts';
import { clampPredictor, MeasuredCells, RateFamily } from './rate-family.ts';

/**
 * Beta-binomial: y ~ Binomial(n, p), p ~ Beta(μ·M, (1 − μ)·M), logit link. Needs y ≤ n.
 * With A = μ·M and B = (1 − μ)·M, P(y) = C(n, y) · A↑y · B↑(n−y) ÷ M↑n, where ↑ is the rising factorial.
 */
export class BinomialFamily extends RateFamily {
  override level(predictor: f64): f64 {
    return logistic(clampPredictor(predictor));
  }

  override predictor(level: f64): f64 {
    return Math.log(level / (1 - level));
  }

  override logLikelihood(cells: MeasuredCells, predictors: Float64Array, concentration: f64): f64 {
    let sum: f64 = 0;
    for (let cell = 0; cell < cells.count; cell++) {
      const trials = cells.trials[cell]!;
      const successes = cells.successes[cell]!;
      const predictor = clampPredictor(predictors[cell]!);
      sum +=
        logRisingFactorial(concentration * logistic(predictor), successes) +
        logRisingFactorial(concentration * logistic(-predictor), trials - successes) -
        logRisingFactorial(concentration, trials);
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
      const failures = cells.trials[cell]! - successes;
      const predictor = clampPredictor(predictors[cell]!);
      const level = logistic(predictor);
      const rest = logistic(-predictor);
      const hits = concentration * level;
      const misses = concentration * rest;
      const slope = risingSlope(hits, successes) - risingSlope(misses, failures);
      // Chain rule: d(μM)/dη = M·μ·(1 − μ), and its own derivative is (1 − 2μ) times as large.
      const change = concentration * level * rest;
      slopes[cell] = slope * change;
      if (curvatures === null) continue;
      const curvature = risingCurvature(hits, successes) + risingCurvature(misses, failures);
      curvatures[cell] = (curvature * change + slope * (rest - level)) * change;
    }
  }
}
