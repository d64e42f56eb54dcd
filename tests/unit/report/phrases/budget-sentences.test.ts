import { expect, test } from 'vitest';
import type { BudgetResult } from '../../../../src/model/budget-result.ts';
import { analysisNames } from '../../../../src/report/analysis-names.ts';
import { budgetSentences } from '../../../../src/report/phrases/budget-sentences.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';
import { buildBudget } from '../../../builders/analysis-budget.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const names = analysisNames(buildAnalysis());
const sentencesOf = (changes: Partial<BudgetResult>) =>
  budgetSentences({ ...buildBudget(), ...changes }, names, buildPhrasebook()).join(' ');
const warning = (code: string) => [{ code, channel: null, text: '' }];

test('a target that is out of reach is not said to be kept', () => {
  expect(sentencesOf({ goal: 'target-cost' })).toMatch(/as keeps the average cost .* at the target\./);
  const missed = sentencesOf({ goal: 'target-cost', warnings: warning('target-out-of-reach') });
  expect(missed).toMatch(/No total near today’s keeps .* at the target; this one comes nearest\./);
  expect(missed).not.toMatch(/as keeps/);
});
