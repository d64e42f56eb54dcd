import type { BudgetResult } from '../../model/budget-result.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';
import { optionalPhrase } from './optional-phrase.ts';

/** Columns of the table of the budget, by the ids of their headers. */
export const budgetColumns = [
  'channel',
  'today',
  'recommended',
  'range-if',
  'expected',
  'next-costs',
  'basis',
] as const;

/** The split of the money as table cells, most money first; channels that get none today or tomorrow are left out. */
export function budgetRows(
  { allocation }: BudgetResult,
  names: AnalysisNames,
  phrasebook: Phrasebook,
): string[][] {
  const { say } = phrasebook;
  const amount = (value: number) => say('report.value.amount', { amount: value });
  return allocation
    .filter(({ current, recommended }) => current > 0 || recommended > 0)
    .sort((a, b) => b.recommended - a.recommended || b.current - a.current)
    .map((own) => [
      names.channel(own.channel),
      amount(own.current),
      say(own.change === 0 ? 'report.value.amount' : 'report.value.amount-change', {
        amount: own.recommended,
        change: own.change,
      }),
      optionalPhrase(own.sensitivity, phrasebook, ([low, high]) =>
        say('report.value.amount-range', { low, high }),
      ),
      optionalPhrase(own.expected, phrasebook, ({ value, interval: [low, high] }) =>
        say('report.value.count-range', { value, low, high }),
      ),
      optionalPhrase(own.nextConversionCost?.after, phrasebook, (price) =>
        say('report.value.price', { price }),
      ),
      say(`report.budget.basis.${basisOf(own)}`),
    ]);
}

function basisOf({ reason, curve }: BudgetResult['allocation'][number]): string {
  if (reason === 'ended' || reason === 'no-spend' || curve === null)
    return reason === 'ended' ? 'ended' : 'none';
  return curve.basis;
}
