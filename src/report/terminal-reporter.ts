import type { Reporter } from './reporter.ts';
import { assumptionLines } from './terminal/assumption-lines.ts';
import { budgetLines } from './terminal/budget-lines.ts';
import { byLines } from './terminal/by-lines.ts';
import { channelLines } from './terminal/channel-lines.ts';
import { dataLines } from './terminal/data-lines.ts';
import { footerLines } from './terminal/footer-lines.ts';
import { frontierLines } from './terminal/frontier-lines.ts';
import { openDataLines } from './terminal/open-data-lines.ts';
import { pathLines } from './terminal/path-lines.ts';
import { reasonLines } from './terminal/reason-lines.ts';
import { type TerminalPage, terminalPage } from './terminal/terminal-page.ts';
import { whatIfLines } from './terminal/what-if-lines.ts';
import { wrapText } from './text/wrap-text.ts';

/** The answer on one screen: verdict, channels, first steps, state of the data; `verbose` adds the grounds. */
export const terminalReporter: Reporter = {
  extensions: ['txt'],
  fileName: 'plan.txt',
  render(analysis, context) {
    const page = terminalPage(analysis, context);
    const blocks = [
      headlineLines(page),
      channelLines(page),
      firstStepLines(page),
      openDataLines(page),
      byLines(page),
      whatIfLines(page),
    ];
    const asked = analysis.portfolio.constraints.budget !== null;
    if (asked && !context.verbose) blocks.push(budgetLines(page));
    if (context.verbose) {
      blocks.push(
        reasonLines(page),
        pathLines(page),
        frontierLines(page),
        budgetLines(page),
        dataLines(page),
        assumptionLines(page),
      );
    }
    blocks.push(footerLines(page, context));
    return `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`;
  },
};

function headlineLines({ analysis, width, chalk, verbose }: TerminalPage): string[] {
  const headline = wrapText(analysis.headline, width).map((line) => chalk.bold(line));
  if (!verbose) return headline;
  const summary = analysis.summary.flatMap((reason) => wrapText(`- ${reason}`, width, '  '));
  const open = wrapText(analysis.openQuestion ?? '', width);
  return [...headline, ...summary, ...open];
}

function firstStepLines({ analysis, phrasebook, width, chalk }: TerminalPage): string[] {
  if (analysis.firstSteps.length === 0) return [];
  const steps = analysis.firstSteps.flatMap((step, index) => wrapText(`${index + 1}. ${step}`, width, '   '));
  return [chalk.bold(phrasebook.say('report.terminal.first')), ...steps];
}
