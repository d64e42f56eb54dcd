import { geometricMean } from './geometric-mean.ts';
import { cellCount, spreadPairs } from './market.ts';
import type { Metric } from './metric.ts';

/** Engagement rate: people who interact ÷ people who use the channel, 0–1. Par: geometric mean over measured pairs. */
export const engagementRate: Metric = {
  id: 'engagement',
  direction: 1,
  countsPeople: false,
  measure({ market, engagement }) {
    const value = new Float64Array(cellCount(market));
    spreadPairs(market, engagement.mean, value);
    return {
      value,
      par: new Float64Array(value.length).fill(geometricMean(engagement.mean)),
      missing: () => 'not-measured',
      perPair: true,
      drawValues: (draw, into) => into.set(engagement.draw(draw)),
    };
  },
};
