import { analysisNames } from '../analysis-names.ts';
import { frontierRows, frontierText } from '../phrases/frontier-rows.ts';
import { portfolioSentences } from '../phrases/portfolio-sentences.ts';
import { tableText } from '../text/table-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** The best coverage for every number of channels, and what it takes. */
export function frontierLines({ analysis, phrasebook, width, chalk }: TerminalPage): string[] {
  if (analysis.portfolio.frontier.length === 0) return [];
  const header = (id: string) => phrasebook.say(`report.column.${id}`);
  const table = tableText(
    [
      { header: header('channels'), align: 'right' },
      { header: header('coverage'), align: 'right' },
      { header: header('hours'), align: 'right', dropOrder: 1 },
      { header: header('money'), align: 'right', dropOrder: 3 },
      { header: header('selected'), shrinkTo: 20, dropOrder: 2 },
    ],
    frontierRows(analysis, analysisNames(analysis), phrasebook),
    width,
    (text, row) => (row < 0 ? chalk.dim(text) : text),
  );
  const proven = analysis.portfolio.frontier.every(({ optimal }) => optimal);
  const note = proven ? [] : wrapText(phrasebook.say('report.portfolio.unproven-note'), width);
  const isLimited = analysis.portfolio.frontier.at(-1)?.channels !== analysis.channels.length;
  const sentences = [
    ...portfolioSentences(analysis, analysisNames(analysis), phrasebook),
    ...(isLimited ? [frontierText(analysis, phrasebook)] : []),
  ].join(' ');
  return [
    chalk.bold(phrasebook.say('report.terminal.frontier')),
    ...wrapText(sentences, width),
    ...table,
    ...note.map((line) => chalk.dim(line)),
  ];
}
