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
    /brings more conversions than today’s shares .* A fitted curve shows what went together/,
  );
  const { allocation } = buildBudget();
  const assumed = allocation.map((own) => ({
    ...own,
    curve: own.curve && { ...own.curve, basis: 'assumed' as const },
  }));
  expect(sentencesOf({ allocation: assumed })).toMatch(/ The curves are assumed, not measured/);
  expect(sentencesOf({ allocation: assumed })).not.toMatch(/than today’s shares/);
  // What ends has no part in the split, however well it was measured.
  const ended = allocation.map((own) => ({
    ...own,
    reason: own.curve?.basis === 'measured' ? ('ended' as const) : own.reason,
  }));
  expect(sentencesOf({ allocation: ended })).not.toMatch(/than today’s shares/);
});

test('where it is split by worth, what it is worth stands there, and the chance is about that', () => {
  const { outcomes } = buildBudget();
  const worth = (value: number) => ({ value, interval: [value - 400, value + 400] as [number, number] });
  outcomes!.after.value = worth(5161);
  outcomes!.sameShares.value = worth(4707);
  outcomes!.better = 0.4;
  const text = sentencesOf({ goal: 'value', outcomes });
  expect(text).toContain(
    '(80% range 46 to 62) worth €5,161 (€4,761 to €5,561); the same money split as today would bring 51 worth €4,707 (€4,307 to €5,107).',
  );
  expect(text).toMatch(/That this split is worth more than today’s shares is .*\(40%\)/);
  expect(sentencesOf({ outcomes })).not.toMatch(/worth/);
});

test('the level of an interval is the one it has', () => {
  expect(sentencesOf({})).toContain('(80% range ');
});

test('where today’s shares come out ahead of what stays, the text says whose money that is', () => {
  const { outcomes, allocation } = buildBudget();
  expect(sentencesOf({})).not.toMatch(/come out ahead/);
  outcomes!.sameShares.conversions = { value: 70, interval: [60, 80] };
  const kept = allocation.map((own) => ({ ...own, reason: 'optimal' as const }));
  expect(sentencesOf({ outcomes, allocation: kept })).not.toMatch(/come out ahead/);
  const ended = allocation.find(({ reason }) => reason === 'ended')!;
  expect(sentencesOf({ outcomes })).toContain(
    `Today’s shares come out ahead because ${names.channel(ended.channel)}, which the plan ends, brings more for its money than what stays: read why before you switch it off.`,
  );
});
