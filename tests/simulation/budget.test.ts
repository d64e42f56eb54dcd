import { describe, expect, test } from 'vitest';
import { assessBudgets, type BudgetAssessment } from './assess-budget.ts';
import type { BudgetSetting } from './budget-market.ts';

const MARKETS = 48;

/** Five channels, a year of weeks: what a careful advertiser has. */
const year: BudgetSetting = {
  ...{ channels: 5, weeks: 52, baseShare: 0, season: 0 },
  ...{ spend: 'independent', exponents: 'uniform' },
};

describe('a year of weeks, spend that varies on its own, counts with 2 to 3 times the variance of Poisson', () => {
  const settings: [string, BudgetSetting][] = [
    ['no base', year],
    ['a base of 40 %', { ...year, baseShare: 0.4 }],
    ['a base of 40 % that moves with the season', { ...year, baseShare: 0.4, season: 0.3 }],
    ['a base of 40 % in some channels only', { ...year, baseShare: 0.4, season: 0.3, mixed: true }],
  ];
  const assessed: BudgetAssessment[] = [];
  for (const [name, setting] of settings)
    test(`${name}: nearly what the best split within the bounds would gain, and intervals that hold`, () => {
      const assessment = assessBudgets(setting, MARKETS, 1 + assessed.length * MARKETS);
      assessed.push(assessment);
      expect(assessment.gain).toBeGreaterThanOrEqual(0.92);
      expect(assessment.gain).toBeLessThanOrEqual(1);
      expect(assessment.exponentCoverage).toBeGreaterThanOrEqual(0.8);
      expect(assessment.changeCoverage).toBeGreaterThanOrEqual(0.75);
    });

  test('over all of them: 95 % of the gain, which lies in its 90 % interval; few are suspected of following demand', () => {
    const mean = (pick: (own: BudgetAssessment) => number) =>
      assessed.reduce((sum, own) => sum + pick(own), 0) / assessed.length;
    expect(mean(({ gain }) => gain)).toBeGreaterThanOrEqual(0.95);
    expect(mean(({ changeCoverage }) => changeCoverage)).toBeGreaterThanOrEqual(0.85);
    expect(mean(({ warned }) => warned)).toBeLessThanOrEqual(0.1);
  });
});

test('exponents as the prior has them: intervals of 90 % cover 85 % and more', () => {
  const setting: BudgetSetting = { ...year, baseShare: 0.4, exponents: 'prior' };
  expect(assessBudgets(setting, MARKETS, 200).exponentCoverage).toBeGreaterThanOrEqual(0.85);
});

test('spend that follows demand is warned about in nine markets of ten', () => {
  const setting: BudgetSetting = { ...year, baseShare: 0.4, season: 0.3, spend: 'follows-demand' };
  expect(assessBudgets(setting, MARKETS, 300).warned).toBeGreaterThanOrEqual(0.9);
});

test('channels of nearly the same cost, where the shape of the curves decides: most of the gain all the same', () => {
  const setting: BudgetSetting = { ...year, baseShare: 0.4, season: 0.3, mixed: true, costs: [20, 40] };
  expect(assessBudgets(setting, MARKETS, 400).gain).toBeGreaterThanOrEqual(0.85);
  // A base in every channel leaves less to tell the curves by: the README says how much less.
  expect(assessBudgets({ ...setting, mixed: false }, MARKETS, 400).gain).toBeGreaterThanOrEqual(0.7);
});
