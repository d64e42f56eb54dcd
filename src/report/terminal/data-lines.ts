import { issueText } from '../issue-text.ts';
import { shownIssues } from '../phrases/shown-issues.ts';
import { tableText } from '../text/table-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** Every file with its rows, and every problem with its place. */
export function dataLines({ analysis, phrasebook, width, chalk }: TerminalPage): string[] {
  const { say } = phrasebook;
  const header = (id: string) => say(`report.column.${id}`);
  const count = (value: number) => say('report.value.count', { count: value });
  const files = tableText(
    [
      { header: header('file'), shrinkTo: 20 },
      { header: header('kind'), dropOrder: 1 },
      { header: header('rows'), align: 'right' },
      { header: header('used'), align: 'right' },
      { header: header('rejected'), align: 'right' },
    ],
    analysis.inputs.map(({ path, kind, rows, usedRows, rejectedRows }) => [
      path,
      say(`term.input-kind.${kind}`),
      count(rows),
      count(usedRows),
      count(rejectedRows),
    ]),
    width,
    (text, row) => (row < 0 ? chalk.dim(text) : text),
  );
  const { shown, hidden } = shownIssues(analysis.issues);
  const issues = [
    ...shown.map((issue) => issueText(issue, say(`term.severity.${issue.severity}`))),
    ...(hidden === 0 ? [] : [say('report.data.more-issues', { count: hidden })]),
  ];
  return [
    chalk.bold(say('report.terminal.data')),
    ...(analysis.inputs.length === 0 ? wrapText(say('report.data.none'), width) : files),
    ...issues.flatMap((line) => wrapText(line, width, '  ')),
  ];
}
