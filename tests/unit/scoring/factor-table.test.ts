import { expect, test } from 'vitest';
import { factorTable } from '../../../src/scoring/factor-table.ts';
import { buildEvidence, buildMarket, fixedRates, fixedShares, noRates } from '../../builders/market.ts';
import { buildProfile } from '../../builders/profile.ts';

const profile = buildProfile({ rate: 0.3, reach: 0.2, efficiency: 0.1, value: 0.1, fit: 0.3 });
const weightsOf = (...[evidence, weights]: Parameters<typeof factorTable>) =>
  Object.fromEntries(
    factorTable(evidence, weights).map(({ metric, weights }) => [metric.id, [...weights]] as const),
  );

test('weights are renormalised over the factors that a stage has measured', () => {
  const market = buildMarket({
    channels: ['email', 'kiosk'],
    stages: ['awareness', 'purchase'],
    counts: [{ cost: 50, trials: 100 }],
  });
  const evidence = buildEvidence(market, {
    rates: [noRates, fixedRates([0.1, 0.2])],
    // One channel with a share is enough, for all channels alike.
    shares: fixedShares([undefined, 0.4]),
  });
  const weights = weightsOf(evidence, profile);
  // Awareness has reach alone; purchase has .3 + .2 + .1 = .6 of the weights.
  expect(weights.reach).toEqual([1, expect.closeTo(1 / 3, 12)]);
  expect(weights.rate).toEqual([0, expect.closeTo(0.5, 12)]);
  expect(weights.efficiency).toEqual([0, expect.closeTo(1 / 6, 12)]);
  // Nobody states revenue, nothing is known of the channels, and one segment has no affinity.
  expect([weights.value, weights.fit, weights.affinity]).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

test('a stage whose only factors weigh nothing gives all weights 0', () => {
  const market = buildMarket({ channels: ['email'] });
  const evidence = buildEvidence(market, { shares: fixedShares([0.4]) });
  expect(weightsOf(evidence, buildProfile({ rate: 1 })).reach).toEqual([0]);
});

test('a factor without a par is not available: shares that are all 0 have no mean to be compared with', () => {
  const market = buildMarket({ channels: ['email', 'kiosk'] });
  const evidence = buildEvidence(market, {
    rates: [fixedRates([0.1, 0.2])],
    shares: fixedShares([0, 0]),
  });
  const weights = weightsOf(evidence, profile);
  expect([weights.rate, weights.reach]).toEqual([[1], [0]]);
});
