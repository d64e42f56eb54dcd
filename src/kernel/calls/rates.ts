import { fillTails } from '../quantile.ts';
import { Random } from '../random/random.ts';
import { Hyperparameters } from '../rates/conditional-density.ts';
import { ConditionalPosterior, conditionalPosterior } from '../rates/conditional-posterior.ts';
import { drawRates } from '../rates/draw-rates.ts';
import { meanRates } from '../rates/mean-rates.ts';
import { RateGrid } from '../rates/rate-grid.ts';
import { InterceptPrior, RateModel } from '../rates/rate-model.ts';

export function createRateModel(
  isBinomial: boolean,
  channels: i32,
  segments: i32,
  regions: i32,
  trials: Float64Array,
  successes: Float64Array,
  interceptMean: f64,
  interceptSpread: f64,
): RateModel {
  const prior = new InterceptPrior(interceptMean, interceptSpread);
  return new RateModel(isBinomial, channels, segments, regions, trials, successes, prior);
}

export function effectCount(model: RateModel): i32 {
  return model.effects.length;
}

export function measuredCount(model: RateModel): i32 {
  return model.cells.count;
}

/** Where a search may begin: no effect differs, and the intercept is one that the counts allow. */
export function middle(model: RateModel): Float64Array {
  return model.middle();
}

export function solveConditional(
  model: RateModel,
  concentration: f64,
  spreads: Float64Array,
  start: Float64Array,
): ConditionalPosterior {
  return conditionalPosterior(model, new Hyperparameters(concentration, spreads.slice()), start);
}

export function modeOf(posterior: ConditionalPosterior): Float64Array {
  return posterior.mode;
}

export function logEvidenceOf(posterior: ConditionalPosterior): f64 {
  return posterior.logEvidence;
}

export function createRateGrid(model: RateModel): RateGrid {
  return new RateGrid(model);
}

export function addPoint(grid: RateGrid, posterior: ConditionalPosterior, weight: f64): void {
  grid.add(posterior, weight);
}

export function meansOf(grid: RateGrid): Float64Array {
  return meanRates(grid);
}

export function drawsOf(grid: RateGrid, count: i32, random: Random): Float64Array {
  return drawRates(grid, count, random);
}

/** The equal-tailed interval of every column of a table, [row × column]: all lower ends, then all upper ones. */
export function tailsOf(table: Float64Array, columns: i32, level: f64): Float64Array {
  const rows = (table.length / columns) as i32;
  const values = new Float64Array(rows);
  const tails = new Float64Array(2 * columns);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) values[row] = table[row * columns + column]!;
    fillTails(values, level, tails, column, columns);
  }
  return tails;
}
