import { cellCount } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import { equalTails } from '../statistics/equal-tails.ts';
import { logistic } from '../statistics/logistic.ts';
import type { Factor } from './factor-table.ts';
import { addTo, type CellScores, contribute, fillResponses, unsuitableCells } from './score-cells.ts';

/** What the draws say of each cell. */
export interface DrawnScores {
  /** Ends of the interval of the score, 0–100. */
  lower: Float64Array;
  upper: Float64Array;
  /** Probability of the highest score within segment and stage; ties share it, so it sums to 1. */
  best: Float64Array;
}

/** Value of a contact in every cell, 1 = par, as one draw has it; overwritten by the next. */
export interface DrawnResponse {
  draw: number;
  response: Float64Array;
}

/**
 * Scores every cell once per draw, with fixed pars. All channels of a cell share the draw, so their order is
 * judged together. Yields the response of each draw in turn, and returns what all draws together say.
 */
export function* scoreDraws(
  evidence: Evidence,
  factors: readonly Factor[],
  scores: CellScores,
  draws: number,
): Generator<DrawnResponse, DrawnScores> {
  const { market, method } = evidence;
  const cells = cellCount(market);
  const channels = market.channels.length;
  const limit = Math.log(method.ratioLimit.value);
  const logits = new Float64Array(cells * draws);
  const best = new Float64Array(cells);
  const unsuitable = unsuitableCells(evidence);
  const drawn = factors.filter(({ measurement }) => measurement.drawValues);
  const fixed = new Float64Array(cells);
  const fixedWorth = new Float64Array(cells);
  for (const [index, factor] of factors.entries()) {
    if (drawn.includes(factor)) continue;
    addTo(fixed, scores.contributions[index]!);
    if (!factor.metric.countsPeople) addTo(fixedWorth, scores.contributions[index]!);
  }

  const [values, contribution, logit, worth, response] = Array.from(
    { length: 5 },
    () => new Float64Array(cells),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  for (let draw = 0; draw < draws; draw++) {
    logit.set(fixed);
    worth.set(fixedWorth);
    for (const factor of drawn) {
      factor.measurement.drawValues!(draw, values);
      contribute(factor, values, limit, contribution);
      addTo(logit, contribution);
      if (!factor.metric.countsPeople) addTo(worth, contribution);
    }
    for (let cell = 0; cell < cells; cell++) {
      if (scores.nobody[cell]) logit[cell] = Number.NEGATIVE_INFINITY;
      logits[cell * draws + draw] = logit[cell]!;
    }
    for (let start = 0; start < cells; start += channels)
      countBest(logit, start, start + channels, best, 1 / draws);
    fillResponses(factors, worth, unsuitable, response);
    yield { draw, response };
  }
  return { ...intervals(logits, scores.nobody, draws, method.intervalLevel.value), best };
}

/** Adds one draw to the highest of a segment and stage, in equal parts where several tie. */
function countBest(logits: Float64Array, from: number, to: number, best: Float64Array, draw: number): void {
  let top = Number.NEGATIVE_INFINITY;
  let tied = 0;
  for (let cell = from; cell < to; cell++)
    if (logits[cell]! > top) {
      top = logits[cell]!;
      tied = 1;
    } else if (logits[cell] === top) tied++;
  for (let cell = from; cell < to; cell++) if (logits[cell] === top) best[cell]! += draw / tied;
}

function intervals(
  logits: Float64Array,
  nobody: Uint8Array,
  draws: number,
  level: number,
): { lower: Float64Array; upper: Float64Array } {
  const lower = new Float64Array(nobody.length);
  const upper = new Float64Array(nobody.length);
  for (let cell = 0; cell < nobody.length; cell++) {
    // Their log-odds are −∞ in every draw, between which no quantile can be interpolated.
    if (nobody[cell]) continue;
    const [low, high] = equalTails(logits.subarray(cell * draws, (cell + 1) * draws), level);
    lower[cell] = 100 * logistic(low);
    upper[cell] = 100 * logistic(high);
  }
  return { lower, upper };
}
