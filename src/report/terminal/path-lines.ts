import { analysisNames } from '../analysis-names.ts';
import { pathPhrase } from '../phrases/path-phrase.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** Per segment: the straight path through the selected channels, and its dead ends. */
export function pathLines({ analysis, phrasebook, width, chalk }: TerminalPage): string[] {
  const names = analysisNames(analysis);
  const lines = analysis.segments
    .filter(({ path }) => path.length > 0)
    .flatMap((segment) => [
      ...wrapText(
        phrasebook.say('report.terminal.path', {
          segment: segment.name,
          path: pathPhrase(segment, names, phrasebook),
        }),
        width,
        '  ',
      ),
      ...segment.deadEnds.flatMap(({ text }) =>
        wrapText(phrasebook.say('report.journeys.dead-end', { text }), width - 2, '  ').map((line) =>
          chalk.yellow(`  ${line}`),
        ),
      ),
    ]);
  return lines.length === 0 ? [] : [chalk.bold(phrasebook.say('report.terminal.paths')), ...lines];
}
