import { logistic } from '../kernel/logistic.ts';
import { eachCell } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { CellScores } from '../scoring/score-cells.ts';

/**
 * 100 · logistic of the mean logit over cells, weighted w_s · g_j; cells in which nobody uses the channel are left
 * out, and a channel that nobody uses at all scores 0.
 */
export function channelScores({ market }: Evidence, { logit, nobody }: CellScores): number[] {
  const sums = new Float64Array(market.channels.length);
  const weights = new Float64Array(market.channels.length);
  eachCell(market, (cell, stage, segment, channel) => {
    if (nobody[cell]) return;
    const weight = market.stages[stage]!.weight * market.segments[segment]!.weight;
    sums[channel]! += weight * logit[cell]!;
    weights[channel]! += weight;
  });
  return [...sums].map((sum, channel) =>
    weights[channel]! > 0 ? 100 * logistic(sum / weights[channel]!) : 0,
  );
}
