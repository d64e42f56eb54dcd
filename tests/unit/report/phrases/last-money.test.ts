import { describe, expect, test } from 'vitest';
import type { BudgetResult } from '../../../../src/model/budget-result.ts';
import { lastMoney } from '../../../../src/report/phrases/last-money.ts';
import { buildBudget } from '../../../builders/analysis-budget.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const phrasebook = buildPhrasebook();

function sentences(value: number, interval: [number, number], changes: Partial<BudgetResult> = {}) {
  const budget = buildBudget();
  budget.outcomes!.lastReturn = { value, interval };
  return lastMoney({ ...budget, warnings: [], ...changes }, 0.9, phrasebook).join(' ');
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

  test('nor far from today', () => {
    const beyond = { code: 'bounds-scaled', channel: null, text: '' };
    expect(sentences(0.7, [0.52, 0.87], { warnings: [beyond] })).toMatch(/\)\.$/);
  });

  test('nothing where nobody knows', () => {
    expect(lastMoney(buildBudget(), 0.9, phrasebook)).toEqual([]);
  });
});
