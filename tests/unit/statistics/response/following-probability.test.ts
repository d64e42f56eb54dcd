import { expect, test } from 'vitest';
import { StandardNormal } from '../../../../src/kernel/random/standard-normal.ts';
import { createRandom } from '../../../../src/statistics/random.ts';
import { followingProbability } from '../../../../src/statistics/response/following-probability.ts';

const normal = new StandardNormal(createRandom(1));
const noise = (count = 52) => Array.from({ length: count }, () => normal.draw());

test('spend that moves with outcomes it did not buy is suspect; spend that moves on its own is not', () => {
  const demand = noise();
  const others = noise();
  const series = (spend: number[]) =>
    spend.map((own, at) => ({ at, spend: own, outcome: own + others[at]!, elsewhere: demand[at]! }));
  expect(followingProbability(series(demand.map((own) => own + 0.3 * normal.draw())))).toBeLessThan(1e-6);
  expect(followingProbability(series(noise()))).toBeGreaterThan(0.05);
  // Against demand is not along with it.
  expect(followingProbability(series(demand.map((own) => -own)))).toBeGreaterThan(0.05);
});

test('spend that answers last period’s outcome is suspect without any other series', () => {
  const outcome = noise();
  const series = outcome.map((own, at) => ({
    at,
    outcome: own,
    spend: (outcome[at - 1] ?? 0) + 0.5 * normal.draw(),
  }));
  expect(followingProbability(series)).toBeLessThan(1e-4);
  // Only neighbours count: with every other period missing there is no last period.
  expect(followingProbability(series.map((period) => ({ ...period, at: 2 * period.at })))).toBeUndefined();
});

test('by hand: twelve periods, no neighbours, so that only the first sign counts', () => {
  // Squared differences of the ranks add up to 142: r = 1 − 6·142 ÷ (12·143) = .503497. Only one of the two series
  // persists, so nothing is discounted: z = 3 · artanh r = 1.661937, and 1 − Φ(z) = .048263 (Python's math.erfc).
  const spend = [9, 3, 7, 10, 8, 2, 5, 1, 4, 6, 12, 11];
  const elsewhere = [12, 1, 9, 11, 7, 6, 10, 3, 2, 5, 4, 8];
  const series = spend.map((own, at) => ({
    at: 2 * at,
    spend: own,
    outcome: own,
    elsewhere: elsewhere[at]!,
  }));
  expect(followingProbability(series)).toBeCloseTo(0.048262681, 6);
});

test('nothing can be told of short or constant series', () => {
  const short = noise(11).map((spend, at) => ({ at, spend, outcome: spend, elsewhere: spend }));
  expect(followingProbability(short)).toBeUndefined();
  const steady = noise().map((own, at) => ({ at, spend: 100, outcome: own, elsewhere: own }));
  expect(followingProbability(steady)).toBeUndefined();
});
