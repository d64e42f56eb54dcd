import { assumptionValue } from '../phrases/assumption-value.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** What the plan assumes, each with value and source. */
export function assumptionLines({ analysis, phrasebook, width, chalk }: TerminalPage): string[] {
  const { assumptions } = analysis.method;
  if (assumptions.length === 0) return [];
  return [
    chalk.bold(phrasebook.say('report.terminal.assumptions')),
    ...assumptions.flatMap(({ what, value, source }) => {
      const shown = assumptionValue(value, phrasebook);
      const line =
        shown === undefined
          ? phrasebook.say('report.terminal.assumption-only', { what, source })
          : phrasebook.say('report.terminal.assumption', { what, value: shown, source });
      return wrapText(`- ${line}`, width, '  ');
    }),
  ];
}
