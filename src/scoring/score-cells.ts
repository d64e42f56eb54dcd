import { fillResponses } from '../kernel/scores/fill-responses.ts';
import { cellCount, countsAt, eachCell, type Market } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { Factor } from './factor-table.ts';
import { addTo, termsOf, worthWeights } from './terms-of.ts';

/** Scores of all cells by point estimates. */
export interface CellScores {
  /** Σ of the contributions: logit(score ÷ 100). */
  logit: Float64Array;
  /** Contributions by factor, in the order of the table. */
  contributions: Float64Array[];
  /** Value of one contact, 1 = par. */
  response: Float64Array;
  /** A table says that nobody there uses the channel: score 0, whatever the sum. */
  nobody: Uint8Array;
}

/** score = 100 · logistic(Σ weight · ln(value ÷ par)); response = exp of the same mean without reach and affinity. */
export function scoreCells(evidence: Evidence, factors: readonly Factor[]): CellScores {
  const { market, method } = evidence;
  const cells = cellCount(market);
  const limit = Math.log(method.ratioLimit.value);
  const contributions = factors.map((factor) => {
    const contribution = new Float64Array(cells);
    termsOf(factor, limit).contribute(factor.measurement.value, contribution);
    return contribution;
  });
  const logit = new Float64Array(cells);
  const worth = new Float64Array(cells);
  for (const [index, contribution] of contributions.entries()) {
    addTo(logit, contribution);
    if (!factors[index]!.metric.countsPeople) addTo(worth, contribution);
  }
  const response = new Float64Array(cells);
  fillResponses(worth, worthWeights(factors), unsuitableCells(evidence), response);

  const pairs = market.usage.length;
  const nobody = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell++) nobody[cell] = evidence.shares.certainlyZero(cell % pairs) ? 1 : 0;
  return { logit, contributions, response, nobody };
}

/**
 * Cells of channels that were never tried in a stage and are known not to suit it: nothing says that a push
 * message can make a brand known.
 */
export function unsuitableCells({ market, method }: Evidence): Uint8Array {
  const flags = new Uint8Array(cellCount(market));
  const tried = market.stages.map(
    (_, stage) => new Set([...market.channels.keys()].filter((channel) => isTried(market, stage, channel))),
  );
  eachCell(market, (cell, stage, _segment, channel) => {
    const { knowledge } = market.channels[channel]!;
    const suitability = knowledge?.suitability.roles[market.stages[stage]!.role] ?? 1;
    if (suitability <= method.unsuitable.value && !tried[stage]!.has(channel)) flags[cell] = 1;
  });
  return flags;
}

function isTried(market: Market, stage: number, channel: number): boolean {
  for (let row = 0; row < market.rowCount; row++) {
    const counts = countsAt(market, stage, row, channel);
    if (counts && (counts.trials > 0 || (counts.exposures ?? 0) > 0 || (counts.conversions ?? 0) > 0))
      return true;
  }
  return false;
}
