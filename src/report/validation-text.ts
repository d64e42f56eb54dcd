import { Chalk } from 'chalk';
import type { Analysis } from '../model/analysis.ts';
import { severities } from '../model/vocabulary.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { issueText, type ShownIssue } from './issue-text.ts';
import { groupIssues } from './phrases/group-issues.ts';
import { problemsPhrase } from './phrases/problems-phrase.ts';
import type { ReportContext } from './reporter.ts';
import { mapStrings } from './text/map-strings.ts';
import { stripControls } from './text/strip-controls.ts';
import { wrapText } from './text/wrap-text.ts';

type Input = Analysis['inputs'][number];
type ValidatedIssue = ShownIssue & Pick<Analysis['issues'][number], 'code' | 'severity'>;

/**
 * What was recognised in every file, then the problems, each on a line of its own
 * (`file:line:column severity message (value) → hint`, errors first; of one kind in one column of a file the first
 * three and the number of the others, or all of them where it is verbose), then the verdict. Newline at the end.
 */
export function validationText(
  inputs: readonly Input[],
  issues: readonly ValidatedIssue[],
  context: ReportContext,
): string {
  const { phrasebook, width, color } = context;
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.dim };
  const files = inputs.map((input) => fileLines(input, context, chalk.bold));
  const grouped = groupIssues(issues, context.verbose ? Infinity : undefined);
  const problems = severities.flatMap((severity) =>
    grouped
      .filter((issue) => issue.severity === severity)
      .flatMap((issue) =>
        wrapText(issueText(issue, phrasebook.say(`term.severity.${severity}`)), width, '  '),
      )
      .map((line) => paint[severity](line)),
  );
  const blocks = [
    ...(files.length === 0 ? [[phrasebook.say('validation.no-files')]] : files),
    problems,
    wrapText(verdict(inputs, issues, phrasebook), width).map((line) => chalk.bold(line)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function fileLines(
  input: Input,
  { phrasebook, width }: ReportContext,
  bold: (text: string) => string,
): string[] {
  const { say } = phrasebook;
  const { path, kind, encoding, columns: headers, unusedColumns } = mapStrings(input, stripControls);
  const { delimiter, rows, usedRows: used, rejectedRows: rejected } = input;
  const columns = Object.entries(headers).map(([role, header]) => say('validation.column', { role, header }));
  const details = [
    say('validation.file', {
      kind: say(`term.input-kind.${kind}`),
      encoding,
      delimiter: delimiterWord(delimiter, phrasebook),
    }),
    ...(input.export
      ? [say('validation.export', { export: input.export, confidence: input.confidence ?? 1 })]
      : []),
    ...(input.period ? [say('validation.period', input.period)] : []),
    say('validation.rows', { rows, used, rejected }),
    ...(columns.length === 0 ? [] : [say('validation.columns', { columns: columns.join(', ') })]),
    ...(unusedColumns.length === 0 ? [] : [say('validation.unused', { columns: unusedColumns.join(', ') })]),
  ];
  return [
    ...wrapText(path, width).map((line) => bold(line)),
    ...details.flatMap((line) => wrapText(line, width - 2, '  ').map((part) => `  ${part}`)),
  ];
}

const delimiterNames = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'pipe'],
]);

function delimiterWord(delimiter: string, { say }: Phrasebook): string {
  const name = delimiterNames.get(delimiter);
  return name === undefined ? delimiter : say(`term.delimiter.${name}`);
}

function verdict(
  inputs: readonly Input[],
  issues: readonly ValidatedIssue[],
  phrasebook: Phrasebook,
): string {
  const rows = inputs.reduce((sum, input) => sum + input.rows, 0);
  const used = inputs.reduce((sum, input) => sum + input.usedRows, 0);
  if (issues.length === 0) return phrasebook.say('validation.clean', { rows });
  return phrasebook.say('validation.verdict', { counts: problemsPhrase(issues, phrasebook), used, rows });
}
