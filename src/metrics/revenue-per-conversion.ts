import { credibilityEstimates } from '../statistics/credibility.ts';
import { costPerConversion } from './cost-per-conversion.ts';
import { geometricMean } from './geometric-mean.ts';
import { cellCount, countsAt, eachCell } from './market.ts';
import type { Evidence, Metric } from './metric.ts';

/**
 * Revenue per conversion, in money, credibility-weighted toward the stage's mean (Bühlmann–Straub), so that
 * one lucky sale does not make a channel. Par: with a ROAS target, in its stage, target × par of the cost per conversion;
 * else the geometric mean over the stage's measured cells.
 */
export const revenuePerConversion: Metric = {
  id: 'value',
  direction: 1,
  countsPeople: false,
  measure(evidence) {
    const { market, targets } = evidence;
    const channels = market.channels.length;
    const value = new Float64Array(cellCount(market)).fill(Number.NaN);
    const par = new Float64Array(value.length).fill(Number.NaN);
    const costPar = targets.roas === undefined ? undefined : costPerConversion.measure(evidence).par;
    const stages = market.stages.map((_, stage) => stageValues(evidence, stage));
    eachCell(market, (cell, stage, segment, channel) => {
      const own = stages[stage]!.values[segment * channels + channel]!;
      const whole = stages[stage]!.values[market.segments.length * channels + channel] ?? Number.NaN;
      value[cell] = Number.isNaN(own) ? whole : own;
      const target = costPar && stage === targets.stage && costPar[cell]! > 0;
      par[cell] = target ? targets.roas! * costPar[cell]! : stages[stage]!.par;
    });
    return { value, par, missing: () => 'no-revenue' };
  },
};

function stageValues({ market, method }: Evidence, stage: number): { values: Float64Array; par: number } {
  const channels = market.channels.length;
  const values = new Float64Array(market.rowCount * channels).fill(Number.NaN);
  const measured: number[] = [];
  const cells = [];
  for (let at = 0; at < values.length; at++) {
    const rows = countsAt(market, stage, Math.floor(at / channels), at % channels)?.valueRows;
    if (!rows || rows.conversions <= 0) continue;
    measured.push(at);
    const mean = rows.revenue / rows.conversions;
    // Σ w (x − mean)² from sums: rounding may leave a tiny negative.
    const squares = Math.max(0, rows.squares - rows.conversions * mean * mean);
    cells.push({ rows: rows.count, weight: rows.conversions, mean, squares });
  }
  if (cells.length > 0) {
    const { estimates } = credibilityEstimates(cells, method.credibilityConversions.value);
    measured.forEach((at, index) => {
      values[at] = estimates[index]!;
    });
  }
  return { values, par: geometricMean(values) };
}
