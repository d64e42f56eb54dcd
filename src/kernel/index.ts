/** What the program may call of the compiled kernel: numbers go in and out through arrays in its memory. */
import { fillTails } from './quantile.ts';
import { BetaSampler } from './random/beta-sampler.ts';
import { GammaSampler } from './random/gamma-sampler.ts';
import { Random } from './random/random.ts';
import { StandardNormal } from './random/standard-normal.ts';
import { Hyperparameters } from './rates/conditional-density.ts';
import { ConditionalPosterior, conditionalPosterior } from './rates/conditional-posterior.ts';
import { drawRates } from './rates/draw-rates.ts';
import { meanRates } from './rates/mean-rates.ts';
import { RateGrid } from './rates/rate-grid.ts';
import { Priors, RateModel } from './rates/rate-model.ts';
import { BelowPar } from './scores/below-par.ts';
import { DrawScorer } from './scores/draw-scorer.ts';
import { FactorTerms } from './scores/factor-terms.ts';
import { BranchAndBound } from './service/branch-and-bound.ts';
import { Choice, Guarantee } from './service/choice.ts';
import { BestBySize, SubsetScan } from './service/compare-subsets.ts';
import { coverAllSubsets } from './service/cover-all-subsets.ts';
import { emptyService, fillService } from './service/prepare-service.ts';
import { Service } from './service/service.ts';
import { SwapSums } from './service/swap-sums.ts';

/** Forgets all that was ever made. */
export function clear(): void {
  heap.reset();
}

export function numbers(count: i32): Float64Array {
  return new Float64Array(count);
}

export function createRateModel(
  isBinomial: boolean,
  channels: i32,
  segments: i32,
  regions: i32,
  trials: Float64Array,
  successes: Float64Array,
  interceptMean: f64,
  interceptSpread: f64,
  effectSpread: f64,
  concentration: f64,
): RateModel {
  const priors = new Priors(interceptMean, interceptSpread, effectSpread, concentration);
  return new RateModel(isBinomial, channels, segments, regions, trials, successes, priors);
}

export function effectCount(model: RateModel): i32 {
  return model.effects.length;
}

export function measuredCount(model: RateModel): i32 {
  return model.cells.count;
}

/** The mode where the intercept is its prior mean and no effect differs. */
export function middle(model: RateModel): Float64Array {
  const position = new Float64Array(model.size + 1);
  position[0] = model.priors.interceptMean;
  return position;
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

export function createRandom(): Random {
  return new Random(0);
}

export function resumeRandom(random: Random, a: i32, b: i32, c: i32, d: i32): void {
  random.resume(a, b, c, d);
}

export function wordOf(random: Random, index: i32): i32 {
  return random.word(index);
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

export function bytes(count: i32): Uint8Array {
  return new Uint8Array(count);
}

export function integers(count: i32): Int32Array {
  return new Int32Array(count);
}

export function createTerms(
  par: Float64Array,
  fade: Float64Array,
  weights: Float64Array,
  direction: f64,
  perPair: boolean,
  limit: f64,
): FactorTerms {
  return new FactorTerms(par, fade, weights, direction, perPair, limit);
}

export function createDrawScorer(
  channels: i32,
  draws: i32,
  fixed: Float64Array,
  fixedWorth: Float64Array,
  worthWeights: Float64Array,
  nobody: Uint8Array,
  unsuitable: Uint8Array,
): DrawScorer {
  return new DrawScorer(channels, draws, fixed, fixedWorth, worthWeights, nobody, unsuitable);
}

export function addFactor(scorer: DrawScorer, terms: FactorTerms, countsPeople: boolean): Float64Array {
  return scorer.add(terms, countsPeople);
}

export function scoreDraw(scorer: DrawScorer, draw: i32): void {
  scorer.score(draw);
}

export function responseOf(scorer: DrawScorer): Float64Array {
  return scorer.response;
}

export function bestOf(scorer: DrawScorer): Float64Array {
  return scorer.best;
}

/** The equal-tailed interval of the log-odds of every cell: all lower ends, then all upper ones. */
export function logitTails(scorer: DrawScorer, level: f64): Float64Array {
  const cells = scorer.best.length;
  const draws = (scorer.logits.length / cells) as i32;
  const tails = new Float64Array(2 * cells);
  for (let cell = 0; cell < cells; cell++)
    fillTails(scorer.logits.subarray(cell * draws, (cell + 1) * draws), level, tails, cell, cells);
  return tails;
}

export function createService(channelCount: i32, cells: i32): Service {
  return emptyService(channelCount, cells);
}

export function prepare(
  service: Service,
  weight: Float64Array,
  share: Float64Array,
  response: Float64Array,
  shareLimit: f64,
): void {
  fillService(service, weight, share, response, shareLimit);
}

export function layOutService(
  channelCount: i32,
  cellCount: i32,
  start: Int32Array,
  channel: Int32Array,
  share: Float64Array,
  value: Float64Array,
): Service {
  return new Service(channelCount, cellCount, start, channel, share, value);
}

/** Without what lies behind the last entry. */
export function trimmed(service: Service): Service {
  return service.trimmed();
}

export function cellCountOf(service: Service): i32 {
  return service.cellCount;
}

export function startOf(service: Service): Int32Array {
  return service.start;
}

export function channelOf(service: Service): Int32Array {
  return service.channel;
}

export function shareOf(service: Service): Float64Array {
  return service.share;
}

export function worthOf(service: Service): Float64Array {
  return service.value;
}

export function createSwapSums(set: Uint8Array, replaceable: Int32Array, fits: Uint8Array): SwapSums {
  return new SwapSums(set, replaceable, fits);
}

export function visitSwaps(sums: SwapSums, service: Service): f64 {
  return sums.visit(service);
}

export function helpfulOf(sums: SwapSums): Float64Array {
  return sums.helpful;
}

export function gainOf(sums: SwapSums): Float64Array {
  return sums.gain;
}

export function coverSubsets(service: Service, include: Int32Array, candidates: Int32Array): Float64Array {
  return coverAllSubsets(service, include, candidates);
}

/** All shares once per draw, [draw × pair]: those of the given pairs from their Beta posteriors, the others as they are. */
export function drawShares(
  fixed: Float64Array,
  pairs: Int32Array,
  successes: Float64Array,
  failures: Float64Array,
  count: i32,
  random: Random,
): Float64Array {
  const beta = new BetaSampler(random);
  const table = new Float64Array(fixed.length * count);
  for (let draw = 0; draw < count; draw++) table.set(fixed, draw * fixed.length);
  for (let index = 0; index < pairs.length; index++) {
    for (let draw = 0; draw < count; draw++)
      table[draw * fixed.length + pairs[index]!] = beta.draw(successes[index]!, failures[index]!);
  }
  return table;
}

export function drawGammas(shape: f64, count: i32, random: Random): Float64Array {
  const gamma = new GammaSampler(random);
  const draws = new Float64Array(count);
  for (let draw = 0; draw < count; draw++) draws[draw] = gamma.draw(shape);
  return draws;
}

/** Pairs of a normal number between 0 and 1 and a gamma number, [draw × 2]. */
export function drawExponents(mean: f64, spread: f64, shape: f64, count: i32, random: Random): Float64Array {
  const normal = new StandardNormal(random);
  const gamma = new GammaSampler(random);
  const table = new Float64Array(2 * count);
  for (let draw = 0; draw < count; draw++) {
    let exponent = mean;
    do exponent = mean + spread * normal.draw();
    while (exponent <= 0 || exponent >= 1);
    table[2 * draw] = exponent;
    table[2 * draw + 1] = gamma.draw(shape);
  }
  return table;
}

export function createChoice(
  include: Int32Array,
  candidates: Int32Array,
  needs: Float64Array,
  room: Float64Array,
): Choice {
  return new Choice(include, candidates, needs, room);
}

export function addGuarantee(choice: Choice, service: Service, least: f64): void {
  choice.guarantees.push(new Guarantee(service, least));
}

export function createBranchAndBound(
  service: Service,
  choice: Choice,
  size: i32,
  nodeLimit: f64,
): BranchAndBound {
  return new BranchAndBound(service, choice, size, nodeLimit);
}

export function startFrom(search: BranchAndBound, set: Uint8Array): void {
  search.startFrom(set);
}

export function runSearch(search: BranchAndBound): void {
  search.run();
}

export function bestSet(search: BranchAndBound): Uint8Array {
  return search.best;
}

export function bestCoverage(search: BranchAndBound): f64 {
  return search.bestCoverage;
}

export function openBound(search: BranchAndBound): f64 {
  return search.openBound;
}

export function nodeCount(search: BranchAndBound): f64 {
  return search.nodes;
}

export function createBestBySize(covered: Float64Array, allowed: Uint8Array, candidates: i32): BestBySize {
  return new BestBySize(covered, allowed, candidates);
}

export function bestBySize(found: BestBySize): Float64Array {
  return found.best;
}

export function firstBySize(found: BestBySize): Int32Array {
  return found.first;
}

export function createSubsetScan(
  covered: Float64Array,
  allowed: Uint8Array,
  candidates: i32,
  most: i32,
  least: i32,
): SubsetScan {
  return new SubsetScan(covered, allowed, candidates, most, least);
}

export function scannedWithout(scan: SubsetScan): Float64Array {
  return scan.without;
}

export function scannedWith(scan: SubsetScan): Float64Array {
  return scan.holding;
}

export function scannedWithOneMore(scan: SubsetScan): Float64Array {
  return scan.withOneMore;
}

export function createBelowPar(weights: Float64Array, channels: i32): BelowPar {
  return new BelowPar(weights, channels);
}

export function visitBelowPar(counts: BelowPar, response: Float64Array): void {
  counts.visit(response);
}

export function countsBelowPar(counts: BelowPar): Float64Array {
  return counts.count;
}

/** Puts a value of `fixed` in the place of each that is missing (NaN). */
export function fillGaps(values: Float64Array, fixed: Float64Array): void {
  for (let index = 0; index < values.length; index++)
    if (isNaN(values[index]!)) values[index] = fixed[index]!;
}
