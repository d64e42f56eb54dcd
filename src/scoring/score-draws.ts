import { logistic } from '../kernel/logistic.ts';
import type { DrawScorer } from '../kernel/scores/draw-scorer.ts';
import { cellCount } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import { rowsOf } from '../statistics/rows-of.ts';
import { type Kernel, type Pointer, withKernel } from '../wasm/kernel.ts';
import type { Factor } from './factor-table.ts';
import { type CellScores, unsuitableCells } from './score-cells.ts';
import { addTo, termsOf, worthWeights } from './terms-of.ts';

/** What the draws say of each cell. */
export interface DrawnScores {
  /** Ends of the interval of the score, 0–100. */
  lower: Float64Array;
  upper: Float64Array;
  /** Probability of the highest score within segment and stage; ties share it, so it sums to 1. */
  best: Float64Array;
}

/** @param response value of a contact in every cell, 1 = par, as the draw has it; overwritten by the next */
type Visit = (draw: number, response: Float64Array) => void;

/**
 * Scores every cell once per draw, with fixed pars. All channels of a cell share the draw, so their order is
 * judged together. Shows the response of each draw in turn, and returns what all draws together say.
 */
export function scoreDraws(
  evidence: Evidence,
  factors: readonly Factor[],
  scores: CellScores,
  draws: number,
  visit: Visit,
): DrawnScores {
  return withKernel((kernel) => {
    const drawn = factors.filter(({ measurement }) => measurement.drawValues);
    const scorer = createScorer(kernel, evidence, factors, scores, draws);
    const limit = Math.log(evidence.method.ratioLimit.value);
    const places = drawn.map((factor) => addFactor(kernel, scorer, factor, limit));
    // Nothing new is made in the kernel from here on, so that views stay.
    const values = places.map((place) => kernel.view(place));
    const response = kernel.view(kernel.responseOf(scorer));
    for (let draw = 0; draw < draws; draw++) {
      for (let index = 0; index < drawn.length; index++)
        drawn[index]!.measurement.drawValues!(draw, values[index]!);
      kernel.scoreDraw(scorer, draw);
      visit(draw, response);
    }
    const best = kernel.read(kernel.bestOf(scorer));
    const tails = kernel.read(kernel.logitTails(scorer, evidence.method.intervalLevel.value));
    const [lower, upper] = rowsOf(tails, best.length);
    // Estimates of several factors at once can lie where no draw does: the interval holds what is stated beside it.
    const least = lower!.map((logit, cell) => Math.min(logit, scores.logit[cell]!));
    const most = upper!.map((logit, cell) => Math.max(logit, scores.logit[cell]!));
    return { lower: scoresOf(least, scores.nobody), upper: scoresOf(most, scores.nobody), best };
  });
}

function createScorer(
  kernel: Kernel,
  evidence: Evidence,
  factors: readonly Factor[],
  scores: CellScores,
  draws: number,
): Pointer<DrawScorer> {
  const cells = cellCount(evidence.market);
  const fixed = new Float64Array(cells);
  const fixedWorth = new Float64Array(cells);
  for (const [index, { metric, measurement }] of factors.entries()) {
    if (measurement.drawValues) continue;
    addTo(fixed, scores.contributions[index]!);
    if (!metric.countsPeople) addTo(fixedWorth, scores.contributions[index]!);
  }
  return kernel.createDrawScorer(
    evidence.market.channels.length,
    draws,
    kernel.write(fixed),
    kernel.write(fixedWorth),
    kernel.write(worthWeights(factors)),
    kernel.writeBytes(scores.nobody),
    kernel.writeBytes(unsuitableCells(evidence)),
  );
}

/** @returns where the values of a draw go */
function addFactor(
  kernel: Kernel,
  scorer: Pointer<DrawScorer>,
  factor: Factor,
  limit: number,
): Pointer<Float64Array> {
  const { par, fade, weights, direction, perPair } = termsOf(factor, limit);
  const terms = kernel.createTerms(
    kernel.write(par),
    kernel.write(fade),
    kernel.write(weights),
    direction,
    perPair,
    limit,
  );
  return kernel.addFactor(scorer, terms, factor.metric.countsPeople);
}

/** Log-odds as scores, 0–100; 0 where nobody uses the channel. */
function scoresOf(logits: Float64Array, nobody: Uint8Array): Float64Array {
  // Their log-odds are −∞ in every draw, between which no quantile can be interpolated.
  return logits.map((logit, cell) => (nobody[cell] ? 0 : 100 * logistic(logit)));
}
