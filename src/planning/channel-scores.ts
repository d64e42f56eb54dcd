import { eachCell } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import { logistic } from '../statistics/logistic.ts';

/** 100 · logistic of the mean logit over cells, weighted w_s · g_j. */
export function channelScores({ market }: Evidence, logit: Float64Array): number[] {
  const sums = new Float64Array(market.channels.length);
  eachCell(market, (cell, stage, segment, channel) => {
    sums[channel]! += market.stages[stage]!.weight * market.segments[segment]!.weight * logit[cell]!;
  });
  return [...sums].map((sum) => 100 * logistic(sum));
}
