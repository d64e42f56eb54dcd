import { describe, expect, test } from 'vitest';
import type { BudgetResult } from '../../../../src/model/budget-result.ts';
import { lastMoney } from '../../../../src/report/phrases/last-money.ts';
import { buildBudget } from '../../../builders/analysis-budget.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const phrasebook = buildPhrasebook();

function sentences(value: number, interval: [number, number], warnings: BudgetResult['warnings'] = []) {
  const budget = buildBudget();
  budget.outcomes!.lastReturn = { value, interval };
  return lastMoney({ ...budget, warnings }, phrasebook).join(' ');
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

  test('nor far from today', () => {
    const beyond = { code: 'bounds-scaled', channel: null, text: '' };
    expect(sentences(0.7, [0.52, 0.87], [beyond])).toMatch(/\)\.$/);
  });

  test('nothing where nobody knows', () => {
    expect(lastMoney(buildBudget(), phrasebook)).toEqual([]);
  });
});
