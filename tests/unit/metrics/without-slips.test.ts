import { expect, test } from 'vitest';
import { countsAt } from '../../../src/metrics/market.ts';
import { stageCounts, withoutSlips } from '../../../src/metrics/stage-counts.ts';
import { knowledge } from '../../builders/knowledge.ts';
import { buildMarket } from '../../builders/market.ts';

const counted = (channel: string, trials: number, successes: number) => ({
  channel,
  trials,
  successes,
  exposures: trials,
  conversions: successes,
  cost: 50,
});
const marketOf = (...counts: ReturnType<typeof counted>[]) =>
  buildMarket({ channels: counts.map(({ channel }) => channel), counts });

test('a slip loses its counts and keeps its cost, and the market as read is left alone', () => {
  const asRead = marketOf(counted('email', 100, 3), counted('kiosk', 90, 120), counted('store', 80, 2));
  const market = withoutSlips(asRead, stageCounts(asRead, knowledge.method).exceeding);
  expect(countsAt(market, 0, 0, 0)).toEqual(countsAt(asRead, 0, 0, 0));
  expect(countsAt(market, 0, 0, 1)).toEqual({
    segment: 'a',
    stage: 'purchase',
    channel: 'kiosk',
    trials: 0,
    successes: 0,
    cost: 50,
    valueRows: { count: 0, revenue: 0, conversions: 0, squares: 0 },
  });
  expect(countsAt(asRead, 0, 0, 1)?.conversions).toBe(120);
});

test('counts of events are no slips', () => {
  const asRead = marketOf(counted('email', 100, 150), counted('kiosk', 90, 120));
  expect(withoutSlips(asRead, stageCounts(asRead, knowledge.method).exceeding)).toEqual(asRead);
});
