import { geometricMean } from './geometric-mean.ts';
import { cellCount, countsAt, eachCell, type Market } from './market.ts';
import type { Metric } from './metric.ts';
import { expectedConversions, type PaidConversions, paidConversions } from './paid-conversions.ts';

/**
 * Cost per conversion: cost ÷ expected conversions (exposures × estimated rate, and conversions that were
 * counted without exposures). In money, less is better. A cost of 0 or none gives no ratio: what is free in
 * money was paid in hours. Par: the target in its stage, else the geometric mean over the stage's measured cells.
 */
export const costPerConversion: Metric = {
  id: 'efficiency',
  direction: -1,
  countsPeople: false,
  measure({ market, rates, targets }) {
    const value = new Float64Array(cellCount(market)).fill(Number.NaN);
    const par = new Float64Array(value.length).fill(Number.NaN);
    const costed: { cell: number; stage: number; paid: PaidConversions }[] = [];
    eachCell(market, (cell, stage, segment, channel) => {
      const paid = paidConversions(market, stage, rowWithCost(market, stage, segment, channel), channel);
      if (paid === undefined) return;
      value[cell] = costOf(paid, rates[stage]!.posterior?.mean);
      if (value[cell]! > 0) costed.push({ cell, stage, paid });
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
        into.fill(Number.NaN);
        for (const { cell, stage, paid } of costed)
          into[cell] = costOf(paid, rates[stage]!.posterior?.draws[draw]);
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

function costOf(paid: PaidConversions, rates: Float64Array | undefined): number {
  const conversions = expectedConversions(paid, rates);
  return conversions > 0 ? paid.cost / conversions : Number.NaN;
}
