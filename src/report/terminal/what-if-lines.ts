import { analysisNames } from '../analysis-names.ts';
import { whatIfSentences, whatIfTable } from '../phrases/what-if-table.ts';
import { tableText } from '../text/table-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** What other limits or wishes would change, side by side with the plan. */
export function whatIfLines({ analysis, phrasebook, width, chalk }: TerminalPage): string[] {
  if (analysis.whatIfs.length === 0) return [];
  const names = analysisNames(analysis);
  const { header, rows } = whatIfTable(analysis, names, phrasebook);
  const table = tableText(
    header.map((text, index) =>
      index === 0 ? { header: text, shrinkTo: 14 } : { header: text, shrinkTo: 10 },
    ),
    rows,
    width,
    (text, row) => (row < 0 ? chalk.dim(text) : text),
  );
  return [
    chalk.bold(phrasebook.say('report.what-if.title')),
    ...table,
    ...whatIfSentences(analysis, names, phrasebook).flatMap(({ change, sentences }) => [
      ...wrapText(`${change}:`, width),
      ...sentences.flatMap((sentence) => wrapText(`- ${sentence}`, width, '  ')),
    ]),
  ];
}
