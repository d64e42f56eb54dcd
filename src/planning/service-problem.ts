import { cellIndex } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { ServiceProblem } from './portfolio/prepare-service.ts';
import type { PortfolioShares } from './portfolio-shares.ts';

/** The market as the portfolio sees it: a weight, shares and responses for each segment and stage. */
export function serviceProblem(
  { market }: Evidence,
  shares: PortfolioShares,
  response: Float64Array,
): ServiceProblem {
  const channels = market.channels.length;
  return {
    channelCount: channels,
    cells: market.stages.flatMap((stage, stageIndex) =>
      market.segments.map((segment, segmentIndex) => {
        const start = cellIndex(market, stageIndex, segmentIndex, 0);
        return {
          weight: stage.weight * segment.weight,
          share: shares.value.subarray(segmentIndex * channels, (segmentIndex + 1) * channels),
          response: response.subarray(start, start + channels),
        };
      }),
    ),
  };
}
