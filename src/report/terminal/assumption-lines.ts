import { assumptionValue } from '../phrases/assumption-value.ts';
import { sourcePhrase } from '../phrases/source-phrase.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** What the plan assumes of this data, each with value and source; the constants of the method are only counted. */
export function assumptionLines({ analysis, phrasebook, width, chalk }: TerminalPage): string[] {
  const assumptions = analysis.method.assumptions.filter(({ scope }) => scope === 'data');
  const constants = analysis.method.assumptions.length - assumptions.length;
  if (assumptions.length === 0 && constants === 0) return [];
  return [
    chalk.bold(phrasebook.say('report.terminal.assumptions')),
    ...assumptions.flatMap(({ what, value, source: id }) => {
      const source = sourcePhrase(id, analysis.method, phrasebook);
      const shown = assumptionValue(value, phrasebook);
      const line =
        shown === undefined
          ? phrasebook.say('report.terminal.assumption-only', { what, source })
          : phrasebook.say('report.terminal.assumption', { what, value: shown, source });
      return wrapText(`- ${line}`, width, '  ');
    }),
    ...(constants > 0
      ? wrapText(`- ${phrasebook.say('report.terminal.constants', { count: constants })}`, width, '  ')
      : []),
  ];
}
