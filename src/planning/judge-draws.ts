import type { Evidence } from '../metrics/metric.ts';
import { expectedConversions, type PaidConversions, paidConversions } from '../metrics/paid-conversions.ts';
import type { PortfolioShares } from './portfolio-shares.ts';

/** Collects over the draws how often a channel is worse than par, or dearer than the target. */
export interface DrawJudge {
  visit(draw: number, response: Float64Array): void;
  /** P(mean response < 1) over the channel's cells, weighted w_s · g_j · share. */
  belowPar(channel: number): number;
  /** P(cost per conversion > target) in the target's stage; null without target or cost. */
  costAboveTarget(channel: number): number | null;
}

export function judgeDraws(evidence: Evidence, shares: PortfolioShares, draws: number): DrawJudge {
  const { market, targets } = evidence;
  const channels = market.channels.length;
  const below = new Float64Array(channels);
  const above = new Float64Array(channels);
  const weights = cellWeights(evidence, shares);
  const costed = market.channels.map((_, channel) =>
    targets.cpa === undefined || targets.stage < 0 ? [] : costedRows(evidence, targets.stage, channel),
  );

  return {
    visit(draw, response) {
      const sums = new Float64Array(channels);
      const totals = new Float64Array(channels);
      for (let cell = 0; cell < response.length; cell++) {
        // Where a channel is not meant to work it cannot be below par either.
        if (response[cell] === 0) continue;
        sums[cell % channels]! += weights[cell]! * response[cell]!;
        totals[cell % channels]! += weights[cell]!;
      }
      for (let channel = 0; channel < channels; channel++) {
        if (sums[channel]! < totals[channel]!) below[channel]! += 1;
        const rows = costed[channel]!;
        if (rows.length === 0) continue;
        const rates = evidence.rates[targets.stage]!.posterior?.draws[draw];
        let cost = 0;
        let conversions = 0;
        for (const paid of rows) {
          cost += paid.cost;
          conversions += expectedConversions(paid, rates);
        }
        if (cost > targets.cpa! * conversions) above[channel]! += 1;
      }
    },
    belowPar: (channel) => below[channel]! / draws,
    costAboveTarget: (channel) => (costed[channel]!.length > 0 ? above[channel]! / draws : null),
  };
}

function cellWeights({ market }: Evidence, shares: PortfolioShares): Float64Array {
  const pairs = shares.value.length;
  const channels = market.channels.length;
  const weights = new Float64Array(pairs * market.stages.length);
  market.stages.forEach((stage, index) => {
    for (let pair = 0; pair < pairs; pair++)
      weights[index * pairs + pair] =
        stage.weight * market.segments[Math.floor(pair / channels)]!.weight * shares.value[pair]!;
  });
  return weights;
}

function costedRows({ market }: Evidence, stage: number, channel: number): PaidConversions[] {
  return Array.from({ length: market.rowCount }, (_, row) => row).flatMap(
    (row) => paidConversions(market, stage, row, channel) ?? [],
  );
}
