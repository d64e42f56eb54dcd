import { budgetRemarks } from '../phrases/budget-remarks.ts';
import { budgetColumns, budgetRows } from '../phrases/budget-rows.ts';
import { budgetSentences } from '../phrases/budget-sentences.ts';
import { isBeyondKnown } from '../phrases/is-beyond-known.ts';
import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** Where the money goes, what it should bring, and how sure that is. */
export function budgetSection({ analysis: { budget, method }, names, phrasebook }: MarkdownPage): string[] {
  if (budget === null) return [];
  const { say } = phrasebook;
  const left = new Set<string>(['channel', 'basis']);
  return [
    `## ${say('report.budget.title')}`,
    budgetSentences(budget, { names, level: method.interval }, phrasebook).join(' '),
    markdownTable(
      budgetColumns.map((id) => ({
        header: say(`report.column.${id}`),
        align: left.has(id) ? 'left' : 'right',
      })),
      budgetRows(budget, names, phrasebook),
    ),
    say(isBeyondKnown(budget) ? 'report.budget.legend-scaled' : 'report.budget.legend', {
      change: budget.flexibility,
      shift: budget.exponentShift,
    }),
    bulletList(budgetRemarks(budget)),
  ];
}
