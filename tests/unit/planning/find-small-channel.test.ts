import { expect, test } from 'vitest';
import { findSmallChannels } from '../../../src/planning/find-small-channel.ts';
import { factorTable } from '../../../src/scoring/factor-table.ts';
import { buildEvidence, buildMarket, fixedRates, fixedShares } from '../../builders/market.ts';
import { buildProfile } from '../../builders/profile.ts';

/**
 * Two segments, of 100 and 900 people. Everybody uses email alike: 90 %. The forum: 40 % of the first and 1 % of
 * the second, (40 + 9) ÷ 1000 = 4.9 % of all, less than half of the average (.9 + .049) ÷ 2 = .4745.
 */
function find({ trials = 200, rates = [0.1, 0.12, 0.1, 0.1], shares = [0.9, 0.4, 0.9, 0.01] } = {}) {
  const market = buildMarket({
    channels: ['email', 'forum'],
    segments: ['a', 'b'],
    people: [100, 900],
    counts: [{ segment: 'a', channel: 'forum', trials }],
  });
  const evidence = buildEvidence(market, { rates: [fixedRates(rates)], shares: fixedShares(shares) });
  return findSmallChannels(evidence, factorTable(evidence, buildProfile({ rate: 1 })));
}

test('few people, concentrated in a segment, who convert better than par on some evidence', () => {
  // 100 · .4 ÷ .049 = 816; 200 exposures at 12 % are 24 expected conversions: some evidence. Par is .1047.
  expect(find()).toEqual([null, { segment: 0, index: expect.closeTo(816.33, 2) }]);
});

test('not on thin evidence: 80 exposures at 12 % are fewer than ten conversions', () => {
  expect(find({ trials: 80 })).toEqual([null, null]);
});

test('not below par: .09 where the geometric mean of .1 .09 .1 .1 is .0974', () => {
  expect(find({ rates: [0.1, 0.09, 0.1, 0.1] })).toEqual([null, null]);
});

test('not spread evenly: an affinity of 100 · .05 ÷ .05 is no concentration', () => {
  expect(find({ shares: [0.9, 0.05, 0.9, 0.05] })).toEqual([null, null]);
});

test('not when half as many as on average use it', () => {
  // (100 · .4 + 900 · .35) ÷ 1000 = .355 against (.9 + .355) ÷ 2 = .6275, of which .31375 is half.
  expect(find({ shares: [0.9, 0.4, 0.9, 0.35] })).toEqual([null, null]);
});
