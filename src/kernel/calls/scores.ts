import { fillTails } from '../quantile.ts';
import { BelowPar } from '../scores/below-par.ts';
import { DrawScorer } from '../scores/draw-scorer.ts';
import { FactorTerms } from '../scores/factor-terms.ts';

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

export function createBelowPar(weights: Float64Array, channels: i32): BelowPar {
  return new BelowPar(weights, channels);
}

export function visitBelowPar(counts: BelowPar, response: Float64Array): void {
  counts.visit(response);
}

export function countsBelowPar(counts: BelowPar): Float64Array {
  return counts.count;
}
