import { describe, expect, test } from 'vitest';
import type { SpendingAim } from '../../../../src/model/vocabulary.ts';
import { planBudget } from '../../../../src/planning/budget/plan-budget.ts';
import { channelTotals } from '../../../../src/planning/channel-totals.ts';
import { createRandom } from '../../../../src/statistics/random.ts';
import { buildEvidence, buildMarket, type MarketSketch } from '../../../builders/market.ts';

type Counts = NonNullable<MarketSketch['counts']>;

function budgetOf(
  counts: Counts,
  given: Partial<Parameters<typeof planBudget>[1]> & {
    ended?: boolean[];
    total?: number;
    aim?: SpendingAim;
    cpa?: number;
  } = {},
) {
  const market = buildMarket({
    channels: ['email', 'ads', 'store'],
    stages: ['awareness', 'purchase'],
    counts,
  });
  const evidence = buildEvidence(market, { rates: [] });
  return planBudget(
    { ...evidence, targets: { ...evidence.targets, cpa: given.cpa } },
    {
      totals: market.channels.map((_, channel) => channelTotals(market, channel)),
      dated: [],
      stage: 1,
      ...given,
    },
    { ended: given.ended ?? [false, false, false], total: given.total, aim: given.aim },
    createRandom(1),
  );
}
const purchase = (channel: string, conversions: number, cost: number) => ({
  channel,
  stage: 'purchase',
  conversions,
  cost,
});

describe('planBudget', () => {
  test('is null where nobody states any money', () => {
    expect(budgetOf([{ channel: 'email', stage: 'purchase', conversions: 3 }])).toBeNull();
  });

  test('counts the money of all stages, and the conversions of one', () => {
    const budget = budgetOf([
      purchase('ads', 20, 300),
      { channel: 'ads', stage: 'awareness', conversions: 900, cost: 100 },
      { channel: 'store', stage: 'purchase', conversions: 8 },
    ])!;
    expect(budget).toMatchObject({ fileTotal: 400, today: 400, total: 400 });
    expect(budget.allocation.map(({ current, measured, reason }) => [current, measured, reason])).toEqual([
      [0, null, 'no-spend'],
      [400, 20, 'optimal'],
      [0, 8, 'no-spend'],
    ]);
  });

  test('what has no date stands beside what has', () => {
    const dated = Array.from({ length: 10 }, (_, week) => ({
      channel: 'ads',
      stage: 'purchase',
      date: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
      cost: 20 + week,
      conversions: 2,
    }));
    // 10 weeks of 20 to 29 are 245; 55 more of 300 have no date.
    const budget = budgetOf([purchase('ads', 20, 300)], { dated })!;
    expect(budget.period).toMatchObject({ unit: 'week', count: 1, periods: 10 });
    expect(budget.fileTotal).toBeCloseTo(300, 9);
    expect(budget.today).toBeCloseTo(30, 9);
  });

  test('the money of a channel that ends is free; a total that is given is spent', () => {
    const counts = [purchase('ads', 20, 300), purchase('email', 10, 100)];
    const ended = [false, true, false];
    expect(budgetOf(counts, { ended })).toMatchObject({ today: 400, total: 100 });
    const given = budgetOf(counts, { ended, total: 350 })!;
    expect(given.allocation.map(({ recommended }) => recommended)).toEqual([350, 0, 0]);
  });

  test('segments tell what a conversion is worth where no revenue does', () => {
    const market = buildMarket({ channels: ['ads'], segments: ['a', 'b'], counts: [purchase('ads', 3, 30)] });
    market.segments[0]!.value = 50;
    const evidence = buildEvidence(market, { rates: [] });
    const data = { totals: [channelTotals(market, 0)], dated: [], stage: 0 };
    const budget = planBudget(evidence, data, { ended: [false] }, createRandom(1))!;
    expect(budget.goal).toBe('value');
    expect(budget.allocation[0]!.value).toEqual({ mean: 50, standardError: 0, basis: 'given' });
  });

  describe('aims at', () => {
    const plain = [purchase('ads', 20, 300), purchase('email', 10, 100)];
    const earning = plain.map((own) => ({ ...own, revenue: 900 }));
    const noValue = { code: 'no-value' };

    test('what brings most money where that is known, else most conversions, as long as nobody says', () => {
      expect(budgetOf(earning)!.goal).toBe('value');
      const budget = budgetOf(plain)!;
      expect(budget.goal).toBe('conversions');
      expect(budget.warnings).not.toContainEqual(noValue);
    });

    test('what was asked for', () => {
      expect(budgetOf(earning, { aim: 'conversions' })!.goal).toBe('conversions');
      expect(budgetOf(earning, { aim: 'value' })!.goal).toBe('value');
      expect(budgetOf(earning, { aim: 'target-cost', cpa: 14 })!.goal).toBe('target-cost');
    });

    test('conversions after all where value was asked for and nobody knows any, and says so', () => {
      const budget = budgetOf(plain, { aim: 'value' })!;
      expect(budget.goal).toBe('conversions');
      expect(budget.warnings).toContainEqual(noValue);
    });

    test('no target cost without a target', () => {
      expect(() => budgetOf(plain, { aim: 'target-cost' })).toThrow(RangeError);
    });
  });
});
