import type { Evidence } from '../metrics/metric.ts';
import { expectedConversions, type PaidConversions, paidConversions } from '../metrics/paid-conversions.ts';
import type { Kernel } from '../wasm/kernel.ts';
import type { PortfolioShares } from './portfolio-shares.ts';

/** Collects over the draws how often a channel is worse than par, or dearer than the target. */
export interface DrawJudge {
  visit(draw: number, response: Float64Array): void;
  judge(): ChannelJudgement;
}

/** By channel. */
export interface ChannelJudgement {
  /** P(mean response < 1) over the channel's cells, weighted w_s · g_j · share. */
  belowPar: Float64Array;
  /** P(cost per conversion > target) in the target's stage; null without target or cost. */
  costAboveTarget: (number | null)[];
}

export function judgeDraws(
  kernel: Kernel,
  evidence: Evidence,
  shares: PortfolioShares,
  draws: number,
): DrawJudge {
  const { market, targets } = evidence;
  const weights = cellWeights(evidence, shares);
  const counts = kernel.createBelowPar(kernel.write(weights), market.channels.length);
  const responses = kernel.numbers(weights.length);
  const costed =
    targets.cpa === undefined || targets.stage < 0
      ? []
      : market.channels
          .map((_, channel) => ({ channel, rows: costedRows(evidence, targets.stage, channel) }))
          .filter(({ rows }) => rows.length > 0);
  const above = new Float64Array(market.channels.length);
  return {
    visit(draw, response) {
      kernel.view(responses).set(response);
      kernel.visitBelowPar(counts, responses);
      for (const { channel, rows } of costed) {
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
    judge() {
      const costAboveTarget = market.channels.map((): number | null => null);
      for (const { channel } of costed) costAboveTarget[channel] = above[channel]! / draws;
      return {
        belowPar: kernel.read(kernel.countsBelowPar(counts)).map((count) => count / draws),
        costAboveTarget,
      };
    },
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
