import { analysisNames } from '../analysis-names.ts';
import { budgetRemarks } from '../phrases/budget-remarks.ts';
import { budgetColumns, budgetRows } from '../phrases/budget-rows.ts';
import { budgetSentences } from '../phrases/budget-sentences.ts';
import { tableText } from '../text/table-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

const dropOrder: Partial<Record<(typeof budgetColumns)[number], number>> = {
  'range-if': 1,
  'next-costs': 2,
  basis: 3,
};

/** Where the money goes, what it should bring, and how sure that is. */
export function budgetLines({ analysis, phrasebook, width, chalk }: TerminalPage): string[] {
  const { budget } = analysis;
  if (budget === null) return [];
  const { say } = phrasebook;
  const names = analysisNames(analysis);
  const table = tableText(
    budgetColumns.map((id) => ({
      header: say(`report.column.${id}`),
      ...(id === 'channel' ? { shrinkTo: 14 } : id === 'basis' ? {} : { align: 'right' as const }),
      ...(dropOrder[id] === undefined ? {} : { dropOrder: dropOrder[id] }),
    })),
    budgetRows(budget, names, phrasebook),
    width,
    (text, row) => (row < 0 ? chalk.dim(text) : text),
  );
  return [
    chalk.bold(say('report.budget.title')),
    ...wrapText(
      budgetSentences(budget, { names, level: analysis.method.interval }, phrasebook).join(' '),
      width,
    ),
    ...table,
    ...budgetRemarks(budget).flatMap((text) => wrapText(`- ${text}`, width, '  ')),
  ];
}
