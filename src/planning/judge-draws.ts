import type { Evidence } from '../metrics/metric.ts';
import { expectedConversions, type PaidConversions, paidConversions } from '../metrics/paid-conversions.ts';
import { createRandom } from '../statistics/random.ts';
import { drawInKernel } from '../wasm/continue-random.ts';
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
      : market.channels.flatMap((_, channel) => costedChannel(evidence, targets.stage, channel, draws) ?? []);
  const above = new Float64Array(market.channels.length);
  return {
    visit(draw, response) {
      kernel.view(responses).set(response);
      kernel.visitBelowPar(counts, responses);
      for (const { channel, cost, rows, counted } of costed) {
        const rates = evidence.rates[targets.stage]!.posterior?.draws[draw];
        let conversions = counted ? counted[draw]! : 0;
        for (const paid of rows) conversions += expectedConversions(paid, rates);
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

/** What a channel cost in a stage, and what that has paid for. */
interface CostedChannel {
  channel: number;
  cost: number;
  /** Of what was counted with exposures. */
  rows: PaidConversions[];
  /** Draws of what may be expected where conversions were counted without exposures; undefined where none were. */
  counted: Float64Array | undefined;
}

/**
 * Undefined without a cost, and where nobody knows what it has paid for: what was not stated is not 0. A count without
 * exposures is as unsure as one of Poisson, after Jeffreys' prior: one conversion for 1,001 is not surely above a target
 * of 1,000.
 */
function costedChannel(
  { market }: Evidence,
  stage: number,
  channel: number,
  draws: number,
): CostedChannel | undefined {
  const paid = Array.from({ length: market.rowCount }, (_, row) => row).flatMap(
    (row) => paidConversions(market, stage, row, channel) ?? [],
  );
  const known = paid.filter(({ isCounted, trials }) => isCounted || trials.length > 0);
  if (known.length === 0) return undefined;
  const sum = paid.reduce((total, { counted }) => total + counted, 0);
  return {
    channel,
    cost: paid.reduce((total, { cost }) => total + cost, 0),
    rows: known.map((row) => ({ ...row, counted: 0 })),
    counted: known.some(({ isCounted }) => isCounted)
      ? drawInKernel(createRandom(channel), (kernel, inside) => kernel.drawGammas(sum + 0.5, draws, inside))
      : undefined,
  };
}
