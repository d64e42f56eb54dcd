import type { Analysis } from '../../src/model/analysis.ts';
import { choosePortfolio } from '../../src/planning/portfolio/choose-portfolio.ts';
import { prepareService } from '../../src/planning/portfolio/prepare-service.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { knowledge } from '../builders/knowledge.ts';
import { planOf } from '../builders/plan.ts';
import { type Setting, type SimulatedMarket, simulateMarket } from './simulated-market.ts';

/** What became of the verdicts of one kind, over many markets. */
export interface VerdictCount {
  /** Channels that got it. */
  given: number;
  /** Of them those that truly earn their cost: at the target or below it, or at par or above where there is none. */
  good: number;
  /** Of them those in the best portfolio of the same size, had the truth been known. */
  best: number;
}

export type VerdictCounts = Record<Analysis['channels'][number]['tier'], VerdictCount>;

/** One market with channels that the knowledge does not know, so that only data speak. */
interface Case {
  market: SimulatedMarket;
  /** [segment · channels + channel] */
  shares: Float64Array;
  /** Cost of an exposure, by channel. */
  costs: Float64Array;
  /** What a conversion may cost: what it truly costs on the middle channel. */
  target: number;
}

/** Draws markets, plans each, and lays the verdicts beside the truth. */
export async function assessVerdicts(
  setting: Setting,
  markets: number,
  seed: number,
  withTarget: boolean,
): Promise<VerdictCounts> {
  const none = () => ({ given: 0, good: 0, best: 0 });
  const counts: VerdictCounts = {
    focus: none(),
    next: none(),
    test: none(),
    maintain: none(),
    stop: none(),
  };
  for (let index = 0; index < markets; index++) {
    const drawn = drawCase(setting, seed + index);
    const plan = await planOf(tablesOf(drawn, setting, withTarget), {
      targets: withTarget ? { cpa: drawn.target } : {},
      limits: { channels: Math.ceil(setting.channels / 3) },
    });
    const best = await bestChannels(drawn, setting, plan.portfolio.selected.length);
    for (const { id, tier } of plan.channels) {
      const channel = Number(id.slice('channel-'.length));
      counts[tier].given += 1;
      if (isGood(drawn, setting, channel, withTarget)) counts[tier].good += 1;
      if (best.includes(channel)) counts[tier].best += 1;
    }
  }
  return counts;
}

function drawCase(setting: Setting, seed: number): Case {
  const market = simulateMarket(setting, seed);
  const random = createRandom(seed + 1_000_000);
  const { channels, segments } = setting;
  const shares = Float64Array.from({ length: channels * segments }, () => 0.05 + 0.4 * random.uniform());
  const costs = Float64Array.from({ length: channels }, () =>
    Math.exp(0.5 * (random.uniform() + random.uniform() - 1)),
  );
  const trueCosts = Array.from({ length: channels }, (_, channel) =>
    trueCost({ market, shares, costs, target: 0 }, setting, channel),
  );
  const target = trueCosts.filter(Number.isFinite).sort((a, b) => a - b)[Math.floor(channels / 2)]!;
  return { market, shares, costs, target };
}

function tablesOf({ market, shares, costs }: Case, { channels, segments }: Setting, withCost: boolean) {
  const usage = ['segment,channel,share'];
  const conversions = ['segment,channel,stage,exposures,conversions,cost'];
  const audience = ['segment,size'];
  for (let segment = 0; segment < segments; segment++) {
    audience.push(`segment ${segment},1000`);
    for (let channel = 0; channel < channels; channel++) {
      const cell = segment * channels + channel;
      usage.push(`segment ${segment},channel ${channel},${shares[cell]}`);
      const trials = market.problem.trials[cell]!;
      if (trials === 0) continue;
      const cost = withCost ? (trials * costs[channel]!).toFixed(4) : '';
      const counts = `${trials},${market.problem.successes[cell]}`;
      conversions.push(`segment ${segment},channel ${channel},purchase,${counts},${cost}`);
    }
  }
  const text = (rows: string[]) => `${rows.join('\n')}\n`;
  return { 'audience.csv': text(audience), 'usage.csv': text(usage), 'conversions.csv': text(conversions) };
}

/** What a conversion of a channel costs in truth, over the cells in which money was spent. */
function trueCost({ market, costs }: Case, { channels, segments }: Setting, channel: number): number {
  let cost = 0;
  let conversions = 0;
  for (let segment = 0; segment < segments; segment++) {
    const cell = segment * channels + channel;
    cost += market.problem.trials[cell]! * costs[channel]!;
    conversions += market.problem.trials[cell]! * market.truth[cell]!;
  }
  return cost / conversions;
}

function isGood(drawn: Case, setting: Setting, channel: number, withTarget: boolean): boolean {
  if (withTarget) return trueCost(drawn, setting, channel) <= drawn.target;
  const { truth } = drawn.market;
  const par = Math.exp(truth.reduce((sum, rate) => sum + Math.log(rate), 0) / truth.length);
  let value = 0;
  let weight = 0;
  for (let segment = 0; segment < setting.segments; segment++) {
    const cell = segment * setting.channels + channel;
    value += (drawn.shares[cell]! * truth[cell]!) / par;
    weight += drawn.shares[cell]!;
  }
  return value >= weight;
}

/** The best portfolio of a size, had the true rates (and costs, where there is a target) been known. */
async function bestChannels({ market, shares }: Case, { channels, segments }: Setting, size: number) {
  const cells = Array.from({ length: segments }, (_, segment) => ({
    weight: 1,
    share: shares.subarray(segment * channels, (segment + 1) * channels),
    response: market.truth.subarray(segment * channels, (segment + 1) * channels),
  }));
  const { method } = knowledge;
  const { selected } = await choosePortfolio(
    prepareService({ channelCount: channels, cells }, method.shareLimit.value),
    {
      maxChannels: size,
      include: [],
      exclude: [],
      coverageTarget: 1,
      channelLimit: channels,
      enumerationLimit: method.enumerationLimit.value,
      nodeLimit: method.nodeLimit.value,
    },
  );
  return selected;
}
