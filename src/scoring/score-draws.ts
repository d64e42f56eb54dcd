import { quantileSorted } from 'simple-statistics';
import { cellCount } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import { logistic } from '../statistics/logistic.ts';
import type { Factor } from './factor-table.ts';
import { type CellScores, contribute, responses, unsuitableCells } from './score-cells.ts';

/** What the draws say of each cell. */
export interface DrawnScores {
  /** Ends of the interval of the score, 0–100. */
  lower: Float64Array;
  upper: Float64Array;
  /** Probability of the highest score within segment and stage; ties share it, so it sums to 1. */
  best: Float64Array;
}

/** Value of a contact in every cell, 1 = par, as one draw has it. */
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
  const buffer = new Float64Array(cells);
  const logits = new Float32Array(cells * draws);
  const best = new Float64Array(cells);
  const contributions = scores.contributions.map((contribution) => contribution.slice());
  const unsuitable = unsuitableCells(evidence);
  const drawn = factors.flatMap(({ measurement }, index) => (measurement.drawValues ? [index] : []));

  for (let draw = 0; draw < draws; draw++) {
    for (const index of drawn) {
      const factor = factors[index]!;
      factor.measurement.drawValues!(draw, buffer);
      contribute(factor, buffer, limit, contributions[index]!);
    }
    for (let cell = 0; cell < cells; cell++) {
      let logit = 0;
      for (const contribution of contributions) logit += contribution[cell]!;
      buffer[cell] = scores.nobody[cell] ? Number.NEGATIVE_INFINITY : logit;
      logits[cell * draws + draw] = buffer[cell]!;
    }
    for (let start = 0; start < cells; start += channels)
      countBest(buffer, start, start + channels, best, 1 / draws);
    yield { draw, response: responses(factors, contributions, cells, unsuitable) };
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
  logits: Float32Array,
  nobody: Uint8Array,
  draws: number,
  level: number,
): { lower: Float64Array; upper: Float64Array } {
  const lower = new Float64Array(nobody.length);
  const upper = new Float64Array(nobody.length);
  for (let cell = 0; cell < nobody.length; cell++) {
    // Their log-odds are −∞ in every draw, between which no quantile can be interpolated.
    if (nobody[cell]) continue;
    const sorted = logits.subarray(cell * draws, (cell + 1) * draws).sort() as unknown as number[];
    lower[cell] = 100 * logistic(quantileSorted(sorted, (1 - level) / 2));
    upper[cell] = 100 * logistic(quantileSorted(sorted, (1 + level) / 2));
  }
  return { lower, upper };
}
