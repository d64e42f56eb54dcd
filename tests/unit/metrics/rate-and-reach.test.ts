import { expect, test } from 'vitest';
import { rate } from '../../../src/metrics/rate.ts';
import { reach } from '../../../src/metrics/reach.ts';
import { buildEvidence, buildMarket, fixedRates, fixedShares, noRates } from '../../builders/market.ts';

const channels = ['email', 'kiosk', 'store'];

test('rate: par is the geometric mean of what was measured; what was not has a value all the same', () => {
  const market = buildMarket({ channels, stages: ['awareness', 'purchase'] });
  const purchase = { ...fixedRates([0.01, 0.5, 0.09]), measured: new Set([0, 2]) };
  const { value, par } = rate.measure(buildEvidence(market, { rates: [noRates, purchase] }));
  expect([...value]).toEqual([Number.NaN, Number.NaN, Number.NaN, 0.01, 0.5, 0.09]);
  // √(.01 · .09)
  expect([...par.subarray(3)]).toEqual(channels.map(() => expect.closeTo(0.03, 12)));
  expect(par[0]).toBeNaN();
});

test('rate: par of a stage counts the row of the whole audience, but no cell shows it', () => {
  const market = buildMarket({ channels: ['email'], counts: [{ segment: 'everyone', trials: 10 }] });
  const { value, par } = rate.measure(buildEvidence(market, { rates: [fixedRates([0.01, 0.09])] }));
  expect([...value]).toEqual([0.01]);
  expect(par[0]).toBeCloseTo(0.03, 12);
});

test('reach: par is the segment’s mean over its measured channels, in every stage', () => {
  const market = buildMarket({ channels, segments: ['a', 'b'], stages: ['awareness', 'purchase'] });
  const shares = fixedShares([0.6, undefined, 0.2, 0, undefined, undefined]);
  const { value, par } = reach.measure(buildEvidence(market, { shares }));
  const pairs = [0.6, Number.NaN, 0.2, 0, Number.NaN, Number.NaN];
  expect([...value]).toEqual([...pairs, ...pairs]);
  // The mean of .6 and .2; and of 0 alone, with which nothing can be compared.
  const pars = [0.4, 0.4, 0.4, Number.NaN, Number.NaN, Number.NaN];
  expect([...par]).toEqual([...pars, ...pars]);
});
