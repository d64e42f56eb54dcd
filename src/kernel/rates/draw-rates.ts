import { BetaSampler } from '../random/beta-sampler.ts';
import { GammaSampler } from '../random/gamma-sampler.ts';
import { Random } from '../random/random.ts';
import { StandardNormal } from '../random/standard-normal.ts';
import { BinomialFamily } from './binomial-family.ts';
import { predict } from './effect-slots.ts';
import { RateGrid } from './rate-grid.ts';

/** Multiples of it, modulo 1, spread evenly however many are taken (Weyl 1916). */
const GOLDEN_RATIO: f64 = 0.6180339887498949;

const LOWEST: f64 = 1e-300;

/**
 * Joint draws from the posterior of all rates, [draw × cell]: a grid point by its weight, then the intercept and
 * effects from their normal distribution, then each cell's rate, which is exact: the posterior of a cell is
 * Beta(y + μM, n − y + (1 − μ)M), or Gamma(shape y + μM, rate n + M), above 0 always. Grid points are taken evenly
 * rather than independently, so that any run of draws stands for the whole posterior.
 */
export function drawRates(grid: RateGrid, count: i32, random: Random): Float64Array {
  const model = grid.model;
  const isBinomial = model.family instanceof BinomialFamily;
  const normal = new StandardNormal(random);
  const gamma = new GammaSampler(random);
  const beta = new BetaSampler(random);
  const trials = model.trials;
  const successes = model.successes;
  const cells = trials.length;
  const effects = new Float64Array(model.size + 1);
  const predictors = new Float64Array(cells);
  const table = new Float64Array(count * cells);
  const offset = random.uniform();
  for (let draw = 0; draw < count; draw++) {
    const point = grid.pick((offset + draw * GOLDEN_RATIO) % 1);
    const concentration = point.concentration;
    for (let slot = 0; slot < model.size; slot++) effects[slot] = normal.draw();
    point.precision.correlate(effects);
    for (let slot = 0; slot < model.size; slot++) effects[slot]! += point.mean[slot]!;
    predict(model.slots, effects, predictors);
    for (let cell = 0; cell < cells; cell++) {
      const level = model.family.level(predictors[cell]!);
      const hits = successes[cell]! + concentration * level;
      table[draw * cells + cell] = isBinomial
        ? beta.draw(hits, trials[cell]! - successes[cell]! + concentration * (1 - level))
        : Math.max(gamma.draw(hits) / (trials[cell]! + concentration), LOWEST);
    }
  }
  return table;
}
