import { expect, test } from 'vitest';
import { StandardNormal } from '../../../../src/kernel/random/standard-normal.ts';
import type { ChannelSeries } from '../../../../src/planning/budget/sum-periods.ts';
import { suspectDemand } from '../../../../src/planning/budget/suspect-demand.ts';
import { createRandom } from '../../../../src/statistics/random.ts';

const normal = new StandardNormal(createRandom(4));
const weeks = (value: (at: number) => number) => Array.from({ length: 52 }, (_, at) => value(at));
const series = (spends: number[], outcomes: number[]): ChannelSeries => ({
  ...{ spend: 1, conversions: 1, unpriced: 0, rhythm: 1 },
  periods: spends.map((spend, at) => ({ at, month: 0, spend, outcome: outcomes[at]! })),
  outcomes: new Map(outcomes.map((outcome, at) => [at, outcome])),
});
const demand = weeks(() => Math.exp(0.3 * normal.draw()));
const noisy = (level: number) => demand.map((own) => level * own + normal.draw());
const follower = { channel: 7, series: series(demand, noisy(50)), fitted: true };
const loner = {
  channel: 8,
  series: series(
    weeks(() => Math.exp(0.3 * normal.draw())),
    noisy(50),
  ),
  fitted: true,
};
const unpaid = { channel: 9, series: { ...series([], noisy(100)), periods: [] }, fitted: false };
unpaid.series.outcomes = new Map(noisy(100).entries());

test('names the channel whose spend moves with what the others bring, and not the one that goes its own way', () => {
  const warnings = suspectDemand([follower, loner, unpaid], 0.05);
  expect(warnings).toEqual([{ code: 'spend-follows-demand', channel: 7, probability: expect.any(Number) }]);
});

test('a channel without spend bears witness, but is no suspect; alone, demand within the week cannot be seen', () => {
  expect(suspectDemand([follower, unpaid], 0.05)).toHaveLength(1);
  expect(suspectDemand([follower], 0.05)).toEqual([]);
  expect(suspectDemand([{ ...follower, fitted: false }, unpaid], 0.05)).toEqual([]);
});

test('who misses a week of the suspect does not witness', () => {
  const partial = {
    ...unpaid,
    series: { ...unpaid.series, outcomes: new Map([...unpaid.series.outcomes].slice(1)) },
  };
  expect(suspectDemand([follower, partial], 0.05)).toEqual([]);
});
