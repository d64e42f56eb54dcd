import { geometricMean } from './geometric-mean.ts';
import { cellCount, eachCell } from './market.ts';
import type { Metric } from './metric.ts';

/**
 * Conversion rate, conversions ÷ exposures: posterior mean, for unmeasured cells what the model predicts.
 * Par: geometric mean over the stage's measured cells; over all where only another region measured any.
 */
export const rate: Metric = {
  id: 'rate',
  direction: 1,
  countsPeople: false,
  measure({ market, rates }) {
    const value = new Float64Array(cellCount(market)).fill(Number.NaN);
    const par = new Float64Array(value.length).fill(Number.NaN);
    const pars = rates.map(({ posterior, measured }) =>
      posterior
        ? geometricMean(posterior.mean.filter((_, row) => measured.size === 0 || measured.has(row)))
        : Number.NaN,
    );
    const channels = market.channels.length;
    eachCell(market, (cell, stage, segment, channel) => {
      const posterior = rates[stage]!.posterior;
      if (posterior) value[cell] = posterior.mean[segment * channels + channel]!;
      par[cell] = pars[stage]!;
    });
    const perStage = market.segments.length * channels;
    // Behind the segments there may be the audience as a whole.
    const segmentsOf = (rates: Float64Array) =>
      rates.length === perStage ? rates : rates.subarray(0, perStage);
    return {
      value,
      par,
      missing: () => 'not-measured',
      drawValues(draw, into) {
        rates.forEach(({ posterior }, stage) => {
          if (posterior) into.set(segmentsOf(posterior.draws[draw]!), stage * perStage);
          else into.fill(Number.NaN, stage * perStage, (stage + 1) * perStage);
        });
      },
    };
  },
};
