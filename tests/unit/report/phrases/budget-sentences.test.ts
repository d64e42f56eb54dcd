import { expect, test } from 'vitest';
import type { BudgetResult } from '../../../../src/model/budget-result.ts';
import { analysisNames } from '../../../../src/report/analysis-names.ts';
import { budgetSentences } from '../../../../src/report/phrases/budget-sentences.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';
import { buildBudget } from '../../../builders/analysis-budget.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const names = analysisNames(buildAnalysis());
const sentencesOf = (changes: Partial<BudgetResult>) =>
  budgetSentences({ ...buildBudget(), ...changes }, { names, level: 0.8 }, buildPhrasebook()).join(' ');
const warning = (code: string) => [{ code, channel: null, text: '' }];

test('a target that is out of reach is not said to be kept', () => {
  expect(sentencesOf({ goal: 'target-cost' })).toMatch(/as keeps the average cost .* at the target\./);
  const missed = sentencesOf({ goal: 'target-cost', warnings: warning('target-out-of-reach') });
  expect(missed).toMatch(/No total near today’s keeps .* at the target; this one comes nearest\./);
  expect(missed).not.toMatch(/as keeps/);
});

test('no split by assumed curves is said to be surely better', () => {
  expect(sentencesOf({})).toMatch(
    /does better than today’s shares .* A fitted curve shows what went together/,
  );
  const { allocation } = buildBudget();
  const assumed = allocation.map((own) => ({
    ...own,
    curve: own.curve && { ...own.curve, basis: 'assumed' as const },
  }));
  expect(sentencesOf({ allocation: assumed })).toMatch(/ The curves are assumed, not measured/);
  expect(sentencesOf({ allocation: assumed })).not.toMatch(/better/);
  // What ends has no part in the split, however well it was measured.
  const ended = allocation.map((own) => ({
    ...own,
    reason: own.curve?.basis === 'measured' ? ('ended' as const) : own.reason,
  }));
  expect(sentencesOf({ allocation: ended })).not.toMatch(/better/);
});

test('the level of an interval is the one it has', () => {
  expect(sentencesOf({})).toContain('(80% range ');
});
