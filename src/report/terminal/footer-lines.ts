import { countProblems } from '../phrases/problems-phrase.ts';
import type { ReportContext } from '../reporter.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** These are about brand.yaml, of which plan validate knows nothing. */
const brandIssues = new Set(['offer-over', 'brand-segment-unknown', 'avoided-word']);

/** How the data are, in one line, and where more can be read. */
export function footerLines(
  { analysis, phrasebook, width, chalk, verbose }: TerminalPage,
  { details }: ReportContext,
): string[] {
  const isBrand = ({ code }: { code: string }) => brandIssues.has(code);
  const problems = [
    { id: 'problems', issues: analysis.issues.filter((issue) => !isBrand(issue)) },
    { id: 'brand-problems', issues: analysis.issues.filter(isBrand) },
  ].flatMap(({ id, issues }) => {
    const count = countProblems(issues, ['error', 'warning']);
    return count === 0 ? [] : wrapText(phrasebook.say(`report.terminal.${id}`, { count }), width);
  });
  const more = details
    ? phrasebook.say('report.terminal.details-path', { path: details.path })
    : phrasebook.say('report.terminal.details');
  const where = verbose && !details ? [] : wrapText(more, width).map((line) => chalk.dim(line));
  return [...problems.map((line) => chalk.yellow(line)), ...where];
}
