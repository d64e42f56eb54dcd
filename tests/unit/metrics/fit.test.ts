import { expect, test } from 'vitest';
import { fit } from '../../../src/metrics/fit.ts';
import { buildChannel } from '../../builders/channel.ts';
import { buildEvidence, buildMarket, fixedRates, type MarketSketch, noRates } from '../../builders/market.ts';

// The newsletter's ranges: humour .1–.6, formality .2–.7, respect .6–1, enthusiasm .3–.8.
const inside = { humour: 0.5, formality: 0.5, respect: 0.8, enthusiasm: 0.5 };
const known = [buildChannel()];
const measured = (sketch: Partial<MarketSketch> = {}, rates = noRates, voice = inside) => {
  const market = buildMarket({ channels: ['email-newsletter', 'kiosk'], known, ...sketch });
  return fit.measure(buildEvidence(market, { rates: market.stages.map(() => rates), voice }));
};

test('is suitability × voice fit against a par of one half; nothing is known of an unknown channel', () => {
  const { value, par, missing } = measured();
  expect([...value]).toEqual([0.7, Number.NaN]);
  expect([...par]).toEqual([0.5, 0.5]);
  expect(missing(1)).toBe('unknown-channel');
  // Too funny by .4: voice fit 1 − .4 ÷ 4 = .9, and .7 · .9 = .63.
  expect(measured({}, noRates, { ...inside, humour: 1 }).value[0]).toBeCloseTo(0.63, 12);
});

test('is at least .05', () => {
  // Awareness .1, with distances .4 + .3 + .6 + .3 = 1.6: .1 · (1 − .4) = .06; none lies below the floor yet.
  const far = { humour: 1, formality: 1, respect: 0, enthusiasm: 0 };
  expect(measured({ stages: ['awareness'] }, noRates, far).value[0]).toBeCloseTo(0.06, 12);
  const useless = buildChannel();
  useless.suitability.roles.purchase = 0;
  expect(measured({ known: [useless] }).value[0]).toBe(0.05);
});

test('fades with the conversions that the channel’s exposures would bring, over all segments', () => {
  const segments = ['a', 'b'];
  const counts = [
    { channel: 'email-newsletter', segment: 'a', trials: 150 },
    { channel: 'email-newsletter', segment: 'b', trials: 100 },
    { channel: 'email-newsletter', segment: 'everyone', trials: 50 },
    { channel: 'kiosk', segment: 'a', trials: 1000 },
  ];
  const { fade } = measured({ segments, counts }, fixedRates([0.1, 0.1, 0.1, 0.1, 0.1, 0.1]));
  // 10 ÷ (10 + 300 · .1) in both segments; an unknown channel has nothing that could fade.
  expect([...fade!]).toEqual([0.25, 1, 0.25, 1].map((part) => expect.closeTo(part, 12)));
  expect([...measured({ segments, counts }).fade!]).toEqual([1, 1, 1, 1]);
});
