import { describe, expect, test } from 'vitest';
import type { DatedCounts } from '../../../../src/model/observations.ts';
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

  describe('conversions whose cost nobody stated', () => {
    const rows = (channel: string, homes: object = {}) => [
      { channel, segment: 'offices', conversions: 48, cost: 1250, revenue: 2400 },
      { channel, segment: 'homes', conversions: 210, revenue: 4200, ...homes },
    ];
    const planOf = (counts: Counts, dated: DatedCounts[] = [], values: (number | null)[] = [null, null]) => {
      const market = buildMarket({ channels: ['email'], segments: ['offices', 'homes'], counts });
      for (const [index, value] of values.entries()) market.segments[index]!.value = value;
      const data = { totals: [channelTotals(market, 0)], dated, stage: 0 };
      return planBudget(buildEvidence(market, { rates: [] }), data, { ended: [false] }, createRandom(1))!;
    };
    const leftOut = { code: 'cost-unknown', channel: 0, conversions: 210 };

    test('were not bought by the money of others, which is said', () => {
      const { allocation, outcomes, warnings } = planOf(rows('email'));
      // Offices alone: 1,250 ÷ 48 = 26.04 a conversion, each worth 2,400 ÷ 48 = 50.
      expect(allocation[0]).toMatchObject({ current: 1250, measured: 48, value: { mean: 50 } });
      expect(outcomes!.today.averageCost!.value).toBeCloseTo(1250 / 48, 9);
      expect(warnings).toContainEqual(leftOut);
    });

    test('are none where a cost of 0 is stated', () => {
      const { allocation, warnings } = planOf(rows('email', { cost: 0 }));
      expect(allocation[0]!.measured).toBe(258);
      expect(warnings.map(({ code }) => code)).not.toContain('cost-unknown');
    });

    test('do not tell what those are worth that were bought', () => {
      const bare = rows('email').map(({ revenue: _revenue, ...own }) => own);
      // 48 in offices at 100; the 210 in homes at 10 have no part in it.
      expect(planOf(bare, [], [100, 10]).allocation[0]!.value!.mean).toBe(100);
    });

    test('may have been bought by money of the whole audience, or of another stage', () => {
      const whole = { channel: 'email', segment: 'everyone', cost: 500 };
      expect(planOf([...rows('email'), whole]).allocation[0]!.measured).toBe(258);
      const budget = budgetOf([
        { channel: 'ads', stage: 'awareness', cost: 100 },
        { channel: 'ads', stage: 'purchase', conversions: 9 },
      ])!;
      expect(budget.allocation[1]!.measured).toBe(9);
    });

    test('are no outcome of a day either', () => {
      // 12 weeks of offices alone, and the same with homes beside them: 4 a week bought, 210 in all not.
      const weeks = Array.from({ length: 12 }, (_, week) => ({
        ...{ channel: 'email', stage: 'purchase', conversions: 4, cost: 80 + week },
        date: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
      }));
      const both = weeks.map((own) => ({
        ...{ ...own, conversions: 21.5, unpriced: { conversions: 17.5, revenue: 0 } },
      }));
      // 12 · 80 + 66 = 1,026.
      const offices = { channel: 'email', segment: 'offices', conversions: 48, cost: 1026 };
      const homes = { channel: 'email', segment: 'homes', conversions: 210 };
      const alone = planOf([offices], weeks);
      const beside = planOf([offices, homes], both);
      expect(alone.allocation[0]!.curve!.basis).toBe('measured');
      expect(beside.allocation[0]!.curve).toEqual(alone.allocation[0]!.curve);
      expect(beside.allocation[0]!.measured).toBe(4);
      expect(beside.warnings).toContainEqual(leftOut);
    });
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
