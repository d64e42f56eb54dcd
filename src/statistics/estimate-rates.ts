import { withKernel } from '../wasm/kernel.ts';
import type { Random } from './random.ts';
import { averageMeasured } from './rates/average-measured.ts';
import { hyperparameterGrid } from './rates/hyperparameter-grid.ts';
import type { RatePosterior } from './rates/rate-posterior.ts';
import type { RateProblem } from './rates/rate-problem.ts';
import { createRateSolver } from './rates/rate-solver.ts';
import { rowsOf } from './rows-of.ts';

export type { RatePosterior } from './rates/rate-posterior.ts';
export type { RatePriors, RateProblem } from './rates/rate-problem.ts';

/**
 * Conversion rates of regions × segments × channels that borrow strength from each other:
 *
 *     y ~ Binomial(n, p)   p ~ Beta(μM, (1 − μ)M)   logit μ = α + channel effect + segment effect + region effect
 *     α ~ N(interceptMean, interceptSpread²)   effects ~ N(0, τ²)   τ ~ half-normal   M₀ ÷ (M + M₀) ~ uniform
 *
 * or, in the Poisson family, y ~ Poisson(n·λ), λ ~ Gamma(shape μM, rate M), log link. Integrated over M and
 * every τ, never plugged in. An effect with a single group drops out. Rates are conversions per trial, > 0, and
 * below 1 in the binomial family. The same problem, options and random source give the same bytes.
 *
 * @param options.draws number of joint draws; the ends of the intervals come from them
 * @param options.level probability of the intervals, for instance 0.9
 * @throws RangeError when no cell has trials, a count is negative or not finite, or a binomial cell that was
 *   measured has more successes than trials
 * @see Rue, Martino and Chopin (2009), Approximate Bayesian inference for latent Gaussian models
 */
export function estimateRates(
  stated: RateProblem,
  options: { draws: number; random: Random; level: number },
): RatePosterior {
  const problem = withoutUnmeasured(stated);
  checkCounts(problem);
  return withKernel((kernel) => {
    const solver = createRateSolver(kernel, problem);
    const { mean, draw } = solver.summarize(hyperparameterGrid(solver));
    const table = draw(options.draws, options.random);
    const { lower, upper } = table.tails(options.level);
    return {
      mean,
      // Where hardly anybody converts, or all do, the mean can lie where few draws do: its interval holds it all the same.
      lower: lower.map((end, cell) => Math.min(end, mean[cell]!)),
      upper: upper.map((end, cell) => Math.max(end, mean[cell]!)),
      overall: averageMeasured(problem.trials, mean),
      draws: rowsOf(table.values, mean.length),
    };
  });
}

/** A cell without trials says nothing, whatever its successes. */
function withoutUnmeasured(problem: RateProblem): RateProblem {
  return {
    ...problem,
    successes: problem.successes.map((count, cell) => (problem.trials[cell] === 0 ? 0 : count)),
  };
}

function checkCounts({ family, trials, successes }: RateProblem): void {
  const valid = trials.every((count, cell) => {
    const converted = successes[cell]!;
    const finite = Number.isFinite(count) && Number.isFinite(converted);
    return finite && count >= 0 && converted >= 0 && (family === 'poisson' || converted <= count);
  });
  if (!valid)
    throw new RangeError('estimateRates requires 0 ≤ successes ≤ trials < ∞ in every measured cell');
  if (!trials.some((count) => count > 0)) throw new RangeError('estimateRates requires a cell with trials');
}
