import { geometricMean } from './geometric-mean.ts';
import { cellCount, countsAt, eachCell, type Market } from './market.ts';
import type { Evidence, Metric } from './metric.ts';
import { expectedConversions, paidRows } from './paid-conversions.ts';

/**
 * Cost per conversion: cost ÷ expected conversions (exposures × estimated rate, and conversions that were
 * counted without exposures). In money, less is better. A cost of 0 or none gives no ratio: what is free in
 * money was paid in hours. Par: the target in its stage, else the geometric mean over the stage's measured cells.
 */
export const costPerConversion: Metric = {
  id: 'efficiency',
  direction: -1,
  countsPeople: false,
  measure(evidence) {
    const { market, rates, targets } = evidence;
    const value = new Float64Array(cellCount(market)).fill(Number.NaN);
    const par = new Float64Array(value.length).fill(Number.NaN);
    eachCell(market, (cell, stage, segment, channel) => {
      const row = rowWithCost(market, stage, segment, channel);
      const mean = rates[stage]!.posterior?.mean;
      value[cell] = costAt(evidence, stage, row, channel, mean);
    });
    market.stages.forEach((_, stage) => {
      const size = market.segments.length * market.channels.length;
      const target = stage === targets.stage ? targets.cpa : undefined;
      const stagePar = target ?? geometricMean(value.subarray(stage * size, (stage + 1) * size));
      par.fill(stagePar, stage * size, (stage + 1) * size);
    });
    return {
      value,
      par,
      missing(cell) {
        const size = market.segments.length * market.channels.length;
        const stage = Math.floor(cell / size);
        const segment = Math.floor((cell % size) / market.channels.length);
        const channel = cell % market.channels.length;
        const counts = countsAt(market, stage, rowWithCost(market, stage, segment, channel), channel);
        return (counts?.cost ?? 0) > 0 ? 'no-conversions' : 'no-cost';
      },
      drawValues(draw, into) {
        eachCell(market, (cell, stage, segment, channel) => {
          if (Number.isNaN(value[cell]!)) into[cell] = Number.NaN;
          else {
            const row = rowWithCost(market, stage, segment, channel);
            into[cell] = costAt(evidence, stage, row, channel, rates[stage]!.posterior?.draws[draw]);
          }
        });
      },
    };
  },
};

/** The segment's own row, or that of the whole audience when only there cost is known. */
function rowWithCost(market: Market, stage: number, segment: number, channel: number): number {
  const own = countsAt(market, stage, segment, channel);
  return own?.cost !== undefined || market.rowCount === market.segments.length
    ? segment
    : market.segments.length;
}

function costAt(
  { market }: Evidence,
  stage: number,
  row: number,
  channel: number,
  rates: Float64Array | undefined,
): number {
  const counts = countsAt(market, stage, row, channel);
  if (!counts?.cost) return Number.NaN;
  const conversions = paidRows(market, stage, row, channel).reduce(
    (sum, paid) => sum + expectedConversions(market, stage, paid, channel, rates),
    0,
  );
  return conversions > 0 ? counts.cost / conversions : Number.NaN;
}
