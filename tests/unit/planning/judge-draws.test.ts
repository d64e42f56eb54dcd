import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/metrics/metric.ts';
import { type ChannelJudgement, judgeDraws } from '../../../src/planning/judge-draws.ts';
import type { PortfolioShares } from '../../../src/planning/portfolio-shares.ts';
import { withKernel } from '../../../src/wasm/kernel.ts';
import { buildEvidence, buildMarket, fixedRates, type MarketSketch, noRates } from '../../builders/market.ts';

const sharesOf = (...shares: number[]): PortfolioShares => ({
  value: Float64Array.from(shares),
  origin: shares.map(() => 'measured'),
});

function judge(
  evidence: Evidence,
  shares: PortfolioShares,
  responses: readonly (readonly number[])[],
): ChannelJudgement {
  return withKernel((kernel) => {
    const { visit, judge } = judgeDraws(kernel, evidence, shares, responses.length);
    for (const [draw, response] of responses.entries()) visit(draw, Float64Array.from(response));
    return judge();
  });
}

describe('below par', () => {
  const market = buildMarket({ channels: ['email'], segments: ['a', 'b'], weights: [0.75, 0.25] });
  const belowPar = (shares: PortfolioShares, ...responses: number[][]) =>
    judge(buildEvidence(market), shares, responses).belowPar[0];

  test('is the part of the draws in which the mean response is under 1', () => {
    // Equal shares: .75 · 1.2 + .25 · .5 = 1.025 and .75 · 1.1 + .25 · .5 = .95; 1 is not below 1.
    expect(belowPar(sharesOf(0.5, 0.5), [1.2, 0.5], [1.1, 0.5], [1, 1], [0.9, 0.9])).toBe(0.5);
  });
  test('weighs people by share', () => {
    // (.075 · 1.2 + .225 · .5) ÷ .3 = .675, although most of the value lies in the first segment.
    expect(belowPar(sharesOf(0.1, 0.9), [1.2, 0.5])).toBe(1);
  });
  test('leaves out where the channel is not meant to work', () => {
    // Counted as 0 the mean would be .9.
    expect(belowPar(sharesOf(0.5, 0.5), [1.2, 0])).toBe(0);
    expect(belowPar(sharesOf(0.5, 0.5), [0, 0])).toBe(0);
  });
  test('weighs stages', () => {
    const stages = buildMarket({ channels: ['email'], stages: ['awareness', 'purchase'] });
    stages.stages[0]!.weight = 0.8;
    stages.stages[1]!.weight = 0.2;
    // .8 · .9 + .2 · 1.3 = .98
    expect(judge(buildEvidence(stages), sharesOf(0.5), [[0.9, 1.3]]).belowPar[0]).toBe(1);
  });
});

describe('cost above target', () => {
  const target = 10;
  function costAboveTarget(
    sketch: Partial<MarketSketch>,
    draws: number[][] = [[]],
    targets: object = { stage: 0, cpa: target },
  ) {
    const market = buildMarket({ channels: ['email'], ...sketch });
    const rates = draws[0]!.length > 0 ? fixedRates(draws[0]!, draws) : noRates;
    const evidence = buildEvidence(market, {
      rates: market.stages.map(() => rates),
      targets: { stage: -1, ...targets },
    });
    const par = new Array<number>(market.usage.length).fill(1);
    const shares = sharesOf(...market.usage.map(() => 0.5));
    return judge(
      evidence,
      shares,
      draws.map(() => par),
    ).costAboveTarget[0];
  }
  const counts = [{ cost: 100, trials: 100 }];

  test('is the part of the draws in which a conversion costs more', () => {
    // 5, 20, 10 and 8 conversions for 100: 20, 5, 10 and 12.50 each.
    expect(costAboveTarget({ counts }, [[0.05], [0.2], [0.1], [0.08]])).toBe(0.5);
  });
  test('adds up the segments', () => {
    // 100 + 50 for 5 + 15 conversions is 7.50, although the first alone costs 20.
    const both = [...counts, { segment: 'b', cost: 50, trials: 150 }];
    expect(costAboveTarget({ segments: ['a', 'b'], counts: both }, [[0.05, 0.1]])).toBe(0);
  });
  test('counts conversions without exposures, as unsure as they are', () => {
    const many = Array.from({ length: 4000 }, () => []);
    const above = (cost: number, conversions: number) =>
      costAboveTarget({ counts: [{ cost, conversions }] }, many);
    // scipy.stats.gamma.cdf(cost / 10, conversions + .5), ± four standard errors.
    expect(Math.abs(above(100, 20)! - 0.00236)).toBeLessThan(0.004);
    expect(Math.abs(above(100, 9)! - 0.6054)).toBeLessThan(0.031);
    // Nothing for 1 says nothing against 10; nothing for 100 does.
    expect(Math.abs(above(1, 0)! - 0.3453)).toBeLessThan(0.031);
    expect(above(100, 0)).toBeGreaterThan(0.999);
  });
  test('is not judged where nobody knows what the cost has paid for', () => {
    expect(costAboveTarget({ counts: [{ cost: 100 }] })).toBeNull();
  });
  test('is not judged without a target, without a cost, or where the target’s stage is not in play', () => {
    expect(costAboveTarget({ counts }, [[0.05]], { stage: 0 })).toBeNull();
    expect(costAboveTarget({ counts: [{ trials: 100 }] }, [[0.05]])).toBeNull();
    expect(costAboveTarget({ counts: [{ cost: 0, trials: 100 }] }, [[0.05]])).toBeNull();
    expect(costAboveTarget({ counts }, [[0.05]], { stage: -1, cpa: target })).toBeNull();
  });
  test('is judged in the target’s stage only', () => {
    const stages = ['consideration', 'purchase'] as const;
    const early = { stage: 'consideration', cost: 1000, conversions: 1 };
    const late = { stage: 'purchase', cost: 100, conversions: 20 };
    const purchase = { stage: 1, cpa: target };
    expect(costAboveTarget({ stages, counts: [early] }, [[]], purchase)).toBeNull();
    expect(costAboveTarget({ stages, counts: [early, late] }, [[]], purchase)).toBe(0);
  });

  test('sets a cost of the whole audience against the conversions of the segments', () => {
    const segments = ['a', 'b'];
    const whole = { segment: 'everyone', cost: 100 };
    const part = (segment: string, trials: number) => ({ segment, trials });
    // Rows: a, b, everyone. 50 · .1 + 50 · .3 = 20 conversions: 5 each; then 50 · .02 + 50 · .06 = 4: 25 each.
    const divided = [whole, part('a', 50), part('b', 50)];
    const draws = [
      [0.1, 0.3, 0.9],
      [0.02, 0.06, 0.9],
    ];
    expect(costAboveTarget({ segments, counts: divided }, draws)).toBe(0.5);
    // With conversions of its own only those were paid for: 100 ÷ 2.
    const own = [{ ...whole, conversions: 2 }, part('a', 50), part('b', 50)];
    expect(costAboveTarget({ segments, counts: own }, draws.slice(0, 1))).toBe(1);
    // A segment that states its own cost adds both: 100 + 20 for 5 + 15.
    const mixed = [whole, { ...part('a', 50), cost: 20 }, part('b', 50)];
    expect(costAboveTarget({ segments, counts: mixed }, draws.slice(0, 1))).toBe(0);
  });
});
