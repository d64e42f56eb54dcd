import { describe, expect, test } from 'vitest';
import type { MeasuredShares } from '../../../src/metrics/measured-shares.ts';
import { factorTable } from '../../../src/scoring/factor-table.ts';
import { scoreCells } from '../../../src/scoring/score-cells.ts';
import { buildChannel } from '../../builders/channel.ts';
import {
  buildEvidence,
  buildMarket,
  fixedRates,
  fixedShares,
  type MarketSketch,
  noRates,
} from '../../builders/market.ts';
import { buildProfile } from '../../builders/profile.ts';

const profile = buildProfile({ rate: 0.6, reach: 0.4 });
/** A market of one segment and stage: rates and shares of its channels. */
function scored(
  rates: number[],
  shares: MeasuredShares,
  sketch: Partial<MarketSketch> = {},
  weights = profile,
) {
  const market = buildMarket({ channels: rates.map((_, index) => `c${index}`), ...sketch });
  const evidence = buildEvidence(market, { rates: [fixedRates(rates)], shares });
  const factors = factorTable(evidence, weights);
  const scores = scoreCells(evidence, factors);
  const contributionsOf = (id: string) => [
    ...scores.contributions[factors.findIndex(({ metric }) => metric.id === id)]!,
  ];
  return { ...scores, contributionsOf, score: [...scores.logit].map((sum) => 100 / (1 + Math.exp(-sum))) };
}
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

describe('score', () => {
  test('is 50 at par and 66.7 at twice par on every available factor', () => {
    // Pars: the geometric mean of .08 .04 .02 is .04, the mean of .6 .2 .1 is .3.
    const { score, contributionsOf } = scored([0.08, 0.04, 0.02], fixedShares([0.6, 0.2, 0.1]));
    expect(score[0]).toBeCloseTo(200 / 3, 10);
    expect(contributionsOf('rate')).toEqual(near([0.6 * Math.LN2, 0, -0.6 * Math.LN2]));
    expect(contributionsOf('reach')).toEqual(
      near([0.4 * Math.LN2, 0.4 * Math.log(2 / 3), 0.4 * Math.log(1 / 3)]),
    );
    expect(scored([0.04, 0.04], fixedShares([0.3, 0.3])).score).toEqual(near([50, 50]));
  });

  test('is the logistic of the sum of its contributions', () => {
    const { logit, contributions } = scored([0.09, 0.01, 0.03], fixedShares([0.1, 0.5, 0.7]));
    for (const cell of logit.keys())
      expect(contributions.reduce((sum, of) => sum + of[cell]!, 0)).toBeCloseTo(logit[cell]!, 14);
  });

  test('takes what a channel lacks as par', () => {
    // The mean of the two shares that were measured is .3.
    const { contributionsOf } = scored([0.04, 0.04, 0.04], fixedShares([0.4, undefined, 0.2]));
    expect(contributionsOf('reach')).toEqual(near([0.4 * Math.log(4 / 3), 0, 0.4 * Math.log(2 / 3)]));
  });

  test('counts a factor at most 20 times or a twentieth of par', () => {
    // √(.8 · .0002) = .01265: 63 times par, and a 63rd of it. logistic(ln 20) = 20/21.
    const only = buildProfile({ rate: 1 });
    expect(scored([0.8, 0.0002], fixedShares([undefined, undefined]), {}, only).score).toEqual(
      near([2000 / 21, 100 / 21]),
    );
  });

  test('knows where certainly nobody is', () => {
    expect([...scored([0.04, 0.04], fixedShares([0, 0.4])).nobody]).toEqual([1, 0]);
  });
});

describe('response', () => {
  test('is the mean ratio to par without reach: people are not worth more where there are more of them', () => {
    expect([...scored([0.08, 0.04, 0.02], fixedShares([0.6, 0.2, 0.1])).response]).toEqual(near([2, 1, 0.5]));
  });

  test('is 1 where only reach is known', () => {
    const evidence = buildEvidence(buildMarket({ channels: ['email', 'kiosk'] }), {
      shares: fixedShares([0.6, 0.2]),
    });
    expect([...scoreCells(evidence, factorTable(evidence, profile)).response]).toEqual([1, 1]);
  });

  // Suitability of the newsletter: awareness .1, purchase .7. The limit is .15.
  const stages = ['awareness', 'purchase'] as const;
  const responseOf = (counts: MarketSketch['counts'] = []) => {
    const market = buildMarket({
      channels: ['email-newsletter'],
      stages,
      known: [buildChannel()],
      counts,
    });
    const evidence = buildEvidence(market, { rates: [noRates, noRates] });
    return [...scoreCells(evidence, factorTable(evidence, buildProfile({ rate: 1 }))).response];
  };
  test('is 0 where a channel is known not to do the job and was never tried', () => {
    expect(responseOf()).toEqual([0, 1]);
  });
  test('is that of any other channel once it was tried', () => {
    const tried = { channel: 'email-newsletter', stage: 'awareness' };
    expect(responseOf([{ ...tried, exposures: 10 }])).toEqual([1, 1]);
    expect(responseOf([{ ...tried, conversions: 2 }])).toEqual([1, 1]);
  });
});
