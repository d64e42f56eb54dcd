import { countProblems } from '../phrases/problems-phrase.ts';
import type { ReportContext } from '../reporter.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** How the data are, in one line, and where more can be read. */
export function footerLines(
  { analysis, phrasebook, width, chalk, verbose }: TerminalPage,
  { details }: ReportContext,
): string[] {
  const count = countProblems(analysis.issues, ['error', 'warning']);
  const problems = count === 0 ? [] : wrapText(phrasebook.say('report.terminal.problems', { count }), width);
  const more = details
    ? phrasebook.say('report.terminal.details-path', { path: details.path })
    : phrasebook.say('report.terminal.details');
  const where = verbose && !details ? [] : wrapText(more, width).map((line) => chalk.dim(line));
  return [...problems.map((line) => chalk.yellow(line)), ...where];
}
