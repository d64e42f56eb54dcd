import { analysisNames } from '../analysis-names.ts';
import { asksForData, openDataItems, restsOnEstimates } from '../phrases/open-data-items.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/**
 * What data would change the plan most, and where to get them. Where estimates by feel went into it, or no outcome was
 * measured at all, on the short screen, too: its reader has to know what to measure first.
 */
export function openDataLines({ analysis, phrasebook, width, chalk, verbose }: TerminalPage): string[] {
  const isGuess =
    restsOnEstimates(analysis) || analysis.channels.every(({ evidence }) => evidence === 'none');
  if (!asksForData(analysis) || !(verbose || isGuess)) return [];
  const items = openDataItems(analysis, analysisNames(analysis), phrasebook);
  return [
    chalk.bold(phrasebook.say('report.open-data.title')),
    ...(items.length === 0 ? wrapText(phrasebook.say('report.open-data.none'), width) : []),
    ...items.flatMap((item, index) => wrapText(`${index + 1}. ${item}`, width, '   ')),
  ];
}
