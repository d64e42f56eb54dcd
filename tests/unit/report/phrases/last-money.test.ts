import { describe, expect, test } from 'vitest';
import type { BudgetResult } from '../../../../src/model/budget-result.ts';
import { lastMoney } from '../../../../src/report/phrases/last-money.ts';
import { buildBudget } from '../../../builders/analysis-budget.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const phrasebook = buildPhrasebook();

function sentences(value: number, interval: [number, number], changes: Partial<BudgetResult> = {}) {
  const budget = buildBudget();
  budget.outcomes!.lastReturn = { value, interval };
  return lastMoney({ ...budget, ...changes }, 0.9, phrasebook).join(' ');
}

describe('what follows from the last money', () => {
  test('surely less than it costs: spend less', () => {
    expect(sentences(0.7, [0.52, 0.87])).toMatch(/brings back €0\.70 .*€0\.52 to €0\.87.*loses money/);
  });

  test('surely more than it costs: more would pay', () => {
    expect(sentences(2.96, [1.4, 4.1])).toMatch(/brings back €2\.96 .*more money.* would still pay/);
  });

  test('neither where the range holds 1', () => {
    for (const interval of [
      [0.6, 1.1],
      [0.6, 1],
      [1, 1.4],
    ] as [number, number][])
      expect(sentences(1, interval)).toMatch(/range €\d\.\d\d to €\d\.\d\d\)\.$/);
  });

  test('the total up to which it pays is named, as far as the curves are known', () => {
    const less = (breakEven: BudgetResult['breakEven']) => sentences(0.7, [0.52, 0.87], { breakEven });
    expect(less({ total: 2610.4, edge: null })).toMatch(/last €1\.00 still .* total of about €2,610\.$/);
    expect(less({ total: 2000, edge: 'least' })).toMatch(/Even of €2,000, the least .* not come back\.$/);
    expect(less({ total: 3500, edge: 'here' })).toMatch(/already get the least for which .* known\.$/);
    expect(sentences(2, [1.4, 4], { breakEven: { total: 4600, edge: 'most' } })).toMatch(
      /Up to €4,600, the most .* comes back\.$/,
    );
    expect(sentences(1, [0.6, 1.4], { breakEven: { total: 3000, edge: null } })).not.toContain('€3,000');
  });

  test('the level of the range is the one it has', () => {
    const budget = buildBudget();
    budget.outcomes!.lastReturn = { value: 1, interval: [0.6, 1.1] };
    expect(lastMoney(budget, 0.8, phrasebook).join(' ')).toContain('(80% range €0.60 to €1.10)');
  });

  test('far above today a loss is told all the more, with the total up to which it still pays', () => {
    const above = { beyondKnown: 'above', breakEven: { total: 2610.4, edge: null } } as const;
    expect(sentences(0.62, [0.46, 0.8], above)).toMatch(
      /loses money, and spending less .* the sum is a guess; but the more is spent, the less .* brings\. By .* about €2,610\.$/,
    );
    expect(sentences(2, [1.4, 4], above)).toMatch(
      /it would still pay, .* so far from today’s amounts that is a guess/,
    );
    expect(sentences(1, [0.6, 1.4], above)).toMatch(/to €1\.40\)\.$/);
  });

  test('far below today more money pays all the more', () => {
    const below = { beyondKnown: 'below' } as const;
    expect(sentences(2, [1.4, 4], below)).toMatch(
      /more money, added in steps, .* the sum is a guess; but the less is spent, the more/,
    );
    expect(sentences(0.7, [0.5, 0.9], below)).toMatch(
      /loses money, .* So far from today’s amounts that is a guess\.$/,
    );
  });

  test('nothing where nobody knows', () => {
    expect(lastMoney(buildBudget(), 0.9, phrasebook)).toEqual([]);
  });
});
