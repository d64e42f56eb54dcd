import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { BudgetChannel, BudgetInput, BudgetRow } from '../../../../src/planning/budget/budget.ts';
import { decideBudget } from '../../../../src/planning/budget/decide-budget.ts';
import { createRandom } from '../../../../src/statistics/random.ts';
import { budgetConstants } from './budget-constants.ts';

const decide = (channels: BudgetChannel[], options: Partial<BudgetInput> = {}) =>
  decideBudget({
    ...{ channels, goal: 'conversions', flexibility: 0.3 },
    ...{ constants: budgetConstants(200), random: createRandom(1) },
    ...options,
  });
const dayOf = (week: number) => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
const sum = (numbers: number[]) => numbers.reduce((total, own) => total + own, 0);

/** One row without a date: assumed curves with exponent .7 through (cost, conversions). */
const undated = (channel: number, cost?: number, conversions?: number, revenue?: number): BudgetChannel => ({
  channel,
  rows: [{ cost, conversions, revenue }],
});
/** Ten weeks around a curve of conversions ÷ √spend. */
const weekly = (channel: number, spend: number, factor: number): BudgetChannel => ({
  channel,
  rows: Array.from({ length: 10 }, (_, week): BudgetRow => {
    const cost = spend * (1 + 0.4 * Math.sin(channel + 2.4 * week));
    return { date: dayOf(week), cost, conversions: Math.round(factor * Math.sqrt(cost)) };
  }),
});

describe('an undated file is one period', () => {
  test('exponent .7 for both: money moves until the cheaper channel is at its bound', () => {
    // Marginal returns are .7 · y ÷ x: .07 and .0175. Equal where x₁ ÷ x₂ = (4 ÷ …)^(1 ÷ .3): far beyond 130 to 70.
    const decision = decide([undated(4, 100, 10), undated(9, 400, 10)]);
    expect(decision.period).toEqual({ unit: 'file', count: 1, days: undefined, periods: 1 });
    expect([decision.fileTotal, decision.today, decision.total]).toEqual([500, 500, 500]);
    const [first, second] = decision.allocation;
    expect(first).toMatchObject({
      channel: 4,
      current: 100,
      recommended: 130,
      change: 30,
      reason: 'at-most',
    });
    expect(second).toMatchObject({
      channel: 9,
      current: 400,
      recommended: 370,
      change: -30,
      reason: 'optimal',
    });
    // 10 · 1.3^.7 and 10 · .925^.7; the next one costs 100 ÷ 7 and 400 ÷ 7 today.
    expect(first!.expected!.after.value).toBeCloseTo(10 * 1.3 ** 0.7, 9);
    expect(second!.expected!.after.value).toBeCloseTo(10 * 0.925 ** 0.7, 9);
    expect(first!.nextConversionCost!.today).toBeCloseTo(100 / 7, 9);
    expect(second!.nextConversionCost!.today).toBeCloseTo(400 / 7, 9);
    expect(decision.outcomes!.change.conversions.value).toBeCloseTo(
      10 * 1.3 ** 0.7 + 10 * 0.925 ** 0.7 - 20,
      9,
    );
    expect(decision.outcomes!.better).toBeGreaterThan(0.9);
    // The next unit can only go to the second: .7 · 10 · .925^.7 ÷ 370.
    expect(decision.multiplier).toBeCloseTo((7 * 0.925 ** 0.7) / 370, 9);
  });

  test('most of the money in one channel is never passed over in silence', () => {
    const { warnings } = decide([undated(4, 100, 10), undated(9, 400, 10)]);
    expect(warnings).toContainEqual({ code: 'concentrated', channel: 9, share: 0.74, shareToday: 0.8 });
    expect(warnings).toContainEqual({ code: 'few-periods', channel: 4, periods: 0 });
    expect(decide([undated(4, 100, 10)]).warnings).not.toContainEqual(
      expect.objectContaining({ code: 'concentrated' }),
    );
  });
});

describe('channels of which little is known', () => {
  test('without spend: listed with nothing; without conversions: kept; neither is dropped', () => {
    const decision = decide([
      undated(0, 100, 10),
      undated(1, 200, 5),
      undated(2, 50, 0),
      undated(3, 70),
      undated(4, undefined, 90),
    ]);
    const [, , zero, unstated, free] = decision.allocation;
    expect(zero).toMatchObject({
      current: 50,
      recommended: 50,
      reason: 'no-response',
      curve: null,
      expected: null,
    });
    expect(unstated).toMatchObject({ current: 70, recommended: 70, reason: 'no-response', measured: null });
    expect(free).toMatchObject({
      current: 0,
      recommended: 0,
      reason: 'no-spend',
      measured: 90,
      sensitivity: null,
    });
    expect(decision.warnings).toContainEqual({ code: 'no-response', channel: 2, conversions: 0 });
    expect(decision.warnings).toContainEqual({ code: 'no-response', channel: 3, conversions: null });
    expect(sum(decision.allocation.map((own) => own.recommended))).toBeCloseTo(420, 9);
  });

  test('nothing has spend: the budget has no taker, and says so', () => {
    const decision = decide([undated(0, undefined, 5)], { total: 1000 });
    expect(decision).toMatchObject({
      today: 0,
      total: 1000,
      unallocated: 1000,
      outcomes: null,
      multiplier: null,
    });
    expect(decision.warnings).toEqual([{ code: 'unallocated', amount: 1000 }]);
  });
});

describe('weeks', () => {
  const channels = [weekly(0, 300, 2), weekly(1, 200, 3), weekly(2, 123.457, 1)];

  test('today is the file’s total ÷ weeks, and the sum is kept to the cent', () => {
    const decision = decide(channels);
    const spent = sum(channels.flatMap(({ rows }) => rows.map(({ cost }) => cost!)));
    expect(decision.period).toEqual({ unit: 'week', count: 1, days: 7, periods: 10 });
    expect(decision.fileTotal).toBeCloseTo(spent, 9);
    expect(decision.today).toBeCloseTo(spent / 10, 9);
    const cents = decision.allocation.map(({ recommended }) => Math.round(100 * recommended));
    expect(sum(cents)).toBe(Math.round(10 * spent));
    decision.allocation.forEach(({ recommended, bounds, curve, sensitivity, current }, index) => {
      expect(recommended).toBeGreaterThanOrEqual(bounds[0] - 0.01);
      expect(recommended).toBeLessThanOrEqual(bounds[1] + 0.01);
      expect(bounds[1]).toBeCloseTo(1.3 * current, 9);
      expect(curve).toMatchObject({ basis: 'measured', periods: 10 });
      expect(curve).not.toHaveProperty('draws');
      expect(cents[index]! / 100).toBe(recommended);
      expect(sensitivity![0]).toBeLessThanOrEqual(recommended);
      expect(sensitivity![1]).toBeGreaterThanOrEqual(recommended);
    });
  });

  test('another total is respected; beyond the flexibility the bounds say that they gave way', () => {
    const decision = decide(channels, { total: 2000 });
    expect(sum(decision.allocation.map(({ recommended }) => recommended))).toBeCloseTo(2000, 9);
    expect(decision.warnings).toContainEqual({
      ...{ code: 'bounds-scaled', side: 'above', total: 2000, ended: 0 },
      ...{ kept: decision.today, limit: expect.closeTo(1.3 * decision.today, 9) },
    });
    expect(decision.outcomes!.sameShares.spend).toBeCloseTo(2000, 6);
  });

  test('far from today the total up to which the last money pays is still that of what is known', () => {
    // .7 · 135 ÷ 100 · (x ÷ 100)^−.3 = 1; the channel may move from 70 to 130.
    const pays = 100 * 0.945 ** (1 / 0.3);
    for (const [total, side] of [
      [110, null],
      [200, 'above'],
      [50, 'below'],
    ] as const) {
      const { beyondKnown, breakEven } = decide([undated(0, 100, 10, 135)], { goal: 'value', total });
      expect(beyondKnown).toBe(side);
      expect(breakEven).toEqual({ total: expect.closeTo(pays, 6), edge: null });
    }
  });

  test('far below today the dearest are cut first, and what brings most for its money is kept', () => {
    // 30 and 21 bring a conversion for 2 and 3 each, 2000 and 1000 one for 50 each.
    const gym = [undated(0, 2000, 40), undated(1, 1000, 20), undated(2, 30, 15), undated(3, 21, 7)];
    const decision = decide(gym, { total: 60 });
    const [ads, search, newsletter, referral] = decision.allocation.map(({ recommended }) => recommended);
    expect(newsletter).toBeGreaterThan(0.7 * 30);
    expect(referral).toBeGreaterThan(0.7 * 21);
    expect(ads! + search!).toBeLessThan(3);
    expect(decision.warnings).toContainEqual(
      // .7 of 3051.
      expect.objectContaining({ code: 'bounds-scaled', side: 'below', limit: expect.closeTo(2135.7, 6) }),
    );
  });

  test('a total that is only too large because a channel ends tells what that leaves', () => {
    const decision = decide([undated(0, 100, 10), { ...undated(1, 50, 1), most: 0 }], { total: 140 });
    // 140 is less than today’s 150, but 100 may rise to 130 only.
    expect(decision.warnings).toContainEqual({
      ...{ code: 'bounds-scaled', side: 'above', kept: 100, ended: 50, limit: 130, total: 140 },
    });
  });

  test('the same input and seed give the same decision, in any order of rows', () => {
    const shuffled = channels.map((own) => ({ ...own, rows: own.rows.toReversed() }));
    expect(decide(shuffled)).toEqual(decide(channels));
  });
});

describe('goals', () => {
  test('value: the dearer conversion draws the money', () => {
    const channels = [undated(0, 100, 10, 100), undated(1, 100, 10, 900)];
    const even = decide(channels);
    expect(even.allocation.map(({ recommended }) => recommended)).toEqual([100, 100]);
    expect(even.outcomes!.better).toBeNull();
    const decision = decide(channels, { goal: 'value' });
    expect(decision.allocation.map(({ recommended }) => recommended)).toEqual([70, 130]);
    expect(decision.outcomes!.today.value!.value).toBeCloseTo(1000, 9);
    expect(decision.outcomes!.after.value!.value).toBeCloseTo(100 * 0.7 ** 0.7 + 900 * 1.3 ** 0.7, 9);
  });

  test('value that nobody knows: conversions, and a warning; known for some: the others’ is assumed', () => {
    const none = decide([undated(0, 100, 10), undated(1, 50, 10)], { goal: 'value' });
    expect(none.goal).toBe('conversions');
    expect(none.warnings).toContainEqual({ code: 'no-value' });
    const some = decide([undated(0, 100, 10, 300), undated(1, 50, 10)], { goal: 'value' });
    expect(some.allocation[1]!.value).toEqual({ mean: 30, standardError: 0, basis: 'assumed' });
    expect(some.warnings).toContainEqual({ code: 'value-assumed', channel: 1 });
  });

  test('target cost: the most whose average meets it', () => {
    // One curve 10 · (x ÷ 100)^.7: x ÷ y = 11 where (x ÷ 100)^.3 = 1.1, at 100 · 1.1^(1 ÷ .3) = 137; at most 130.
    expect(decide([undated(0, 100, 10)], { goal: { cpa: 11 } })).toMatchObject({
      total: 130,
      goal: 'target-cost',
    });
    // 10.5: 100 · 1.05^(1 ÷ .3) = 117.66.
    const decision = decide([undated(0, 100, 10)], { goal: { cpa: 10.5 } });
    expect(decision.total).toBeCloseTo(100 * 1.05 ** (1 / 0.3), 1);
    expect(decision.outcomes!.after.averageCost!.value).toBeCloseTo(10.5, 2);
    // The last one costs the average ÷ exponent.
    expect(1 / decision.multiplier!).toBeCloseTo(15, 2);
    expect(decision.outcomes!.meetsTarget).toBeGreaterThan(0.2);
    expect(decision.outcomes!.meetsTarget).toBeLessThan(0.8);
  });

  test('target cost: a budget is its ceiling, and what cannot be met is said', () => {
    expect(decide([undated(0, 100, 10)], { goal: { cpa: 11 }, total: 105 }).total).toBe(105);
    const missed = decide([undated(0, 100, 10)], { goal: { cpa: 5 } });
    expect(missed.total).toBe(70);
    // 70 ÷ (10 · .7^.7) = 8.9852.
    expect(missed.warnings).toContainEqual({
      code: 'target-out-of-reach',
      target: 5,
      best: expect.closeTo(8.985, 3),
    });
  });

  test('target cost: where only spending nothing meets it, that is said, and no chance of meeting it', () => {
    // 10 · (x ÷ 100)^.7 cost (x ÷ 100)^.3 · 10 each: .001 where x = 100 · .0001^(1 ÷ .3), far below a cent.
    const decision = decide([undated(0, 100, 10)], { goal: { cpa: 0.001 }, flexibility: 1 });
    expect(decision.total).toBe(0);
    expect(decision.warnings).toContainEqual({ code: 'target-leaves-nothing', target: 0.001 });
    expect(decision.outcomes!.meetsTarget).toBeNull();
  });

  test('target cost: what has no response keeps its money, outside the average', () => {
    const decision = decide([undated(0, 100, 10), undated(1, 40)], { goal: { cpa: 10.5 } });
    expect(decision.allocation[1]!.recommended).toBe(40);
    expect(decision.total).toBeCloseTo(40 + 100 * 1.05 ** (1 / 0.3), 1);
  });
});

it('refuses minimum amounts above the budget', () => {
  expect(() => decide([{ ...undated(0, 100, 10), least: 500 }])).toThrow(RangeError);
});

it('leaves free what a channel may not keep, unless a total is given', () => {
  const ended = [undated(0, 100, 10), { ...undated(1, 50, 1), most: 0 }];
  const decision = decide(ended);
  expect(decision).toMatchObject({ today: 150, total: 100, unallocated: 0 });
  expect(decision.allocation.map(({ recommended }) => recommended)).toEqual([100, 0]);
  expect(decision.warnings).toContainEqual({ code: 'freed', amount: 50 });
  expect(decide(ended, { total: 120 }).allocation.map(({ recommended }) => recommended)).toEqual([120, 0]);
});

it('has no average cost where no money is spent any more', () => {
  const decision = decide([{ ...undated(0, 100, 10), most: 0 }]);
  expect(decision.outcomes!.today.averageCost).not.toBeNull();
  expect(decision.outcomes!.after.averageCost).toBeNull();
});

test('any file: every channel stands in the result, amounts add up, no number is NaN', () => {
  const amount = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e7, noNaN: true })), {
    nil: undefined,
  });
  const row = fc.record({
    date: fc.option(fc.integer({ min: 0, max: 12 }).map(dayOf), { nil: undefined }),
    cost: amount,
    conversions: fc.option(fc.nat({ max: 1000 }), { nil: undefined }),
    revenue: amount,
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(row, { maxLength: 14 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom<BudgetInput['goal']>('conversions', 'value', { cpa: 20 }),
      fc.option(fc.double({ min: 1, max: 1e6, noNaN: true }), { nil: undefined }),
      fc.oneof(fc.constantFrom(0, 0.3, 1), fc.double({ min: 0, max: 1, noNaN: true })),
      (rows, goal, total, flexibility) => {
        const channels = rows.map((own, channel) => ({ channel, rows: own }));
        const decision = decide(channels, { goal, total, flexibility, constants: budgetConstants(20) });
        expect(decision.allocation.map(({ channel }) => channel)).toEqual([...channels.keys()]);
        const given = sum(decision.allocation.map(({ recommended }) => recommended)) + decision.unallocated;
        expect(Math.abs(given - decision.total)).toBeLessThan(0.005 + 1e-12 * decision.total);
        JSON.stringify(decision, (_, value) => {
          if (typeof value === 'number') expect(value).not.toBeNaN();
          return value;
        });
      },
    ),
    { numRuns: 120, seed: 1 },
  );
});
