import { expect, test } from 'vitest';
import { measuredShares } from '../../../src/metrics/measured-shares.ts';
import { createRandom } from '../../../src/statistics/random.ts';
import { buildMarket } from '../../builders/market.ts';

const sharesOf = (usage: { share?: number; sample?: number }[], draws = 1) => {
  const channels = usage.map((_, index) => `c${index}`);
  const market = buildMarket({
    channels,
    usage: usage.map((pair, index) => ({ segment: 'a', channel: channels[index]!, ...pair })),
  });
  return measuredShares(market, draws, createRandom(1));
};

test('a survey gives its posterior mean, any other source the number itself, and silence nothing', () => {
  const { mean } = sharesOf([{ share: 0.2, sample: 10 }, { share: 0.2 }, {}]);
  // (.2 · 10 + .5) ÷ 11
  expect([...mean]).toEqual([expect.closeTo(2.5 / 11, 14), 0.2, Number.NaN]);
});

test('a share of 0 is certain only where no sample is named', () => {
  const shares = sharesOf([{ share: 0 }, { share: 0, sample: 9 }, {}, { share: 0.1 }]);
  expect([0, 1, 2, 3].map(shares.certainlyZero)).toEqual([true, false, false, false]);
  // (0 + .5) ÷ 10
  expect(shares.mean[1]).toBeCloseTo(0.05, 14);
});

test('draws of a survey follow Beta(2.5, 8.5); other shares stay as they are', () => {
  const draws = 4000;
  const shares = sharesOf([{ share: 0.2, sample: 10 }, { share: 0.7 }], draws);
  const drawn = Array.from({ length: draws }, (_, draw) => shares.draw(draw));
  const mean = drawn.reduce((sum, [first]) => sum + first!, 0) / draws;
  const variance = drawn.reduce((sum, [first]) => sum + (first! - mean) ** 2, 0) / draws;
  // Mean 2.5/11 = .2273, variance .2273 · .7727 ÷ 12 = .01464; four standard errors of the mean are .0077.
  expect(Math.abs(mean - 2.5 / 11)).toBeLessThan(0.0077);
  expect(variance).toBeGreaterThan(0.0128);
  expect(variance).toBeLessThan(0.0165);
  expect(new Set(drawn.map((values) => values[1]))).toEqual(new Set([0.7]));
});
