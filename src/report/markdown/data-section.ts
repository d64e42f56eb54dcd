import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { problemsPhrase } from '../phrases/problems-phrase.ts';
import { shownIssues } from '../phrases/shown-issues.ts';
import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** What was read, how much of it could be used, and every problem with its place. */
export function dataSection(page: MarkdownPage): string[] {
  const { analysis, phrasebook } = page;
  const { say } = phrasebook;
  return [
    `## ${say('report.data.title')}`,
    ...(analysis.inputs.length === 0 ? [say('report.data.none')] : files(page)),
    analysis.issues.length === 0
      ? say('report.data.clean')
      : say('report.data.found', { counts: problemsPhrase(analysis.issues, phrasebook) }),
    issueList(page),
  ];
}

function files({ analysis: { inputs }, phrasebook: { say, list } }: MarkdownPage): string[] {
  const sum = (read: (input: Analysis['inputs'][number]) => number) =>
    inputs.reduce((total, input) => total + read(input), 0);
  const count = (value: number) => say('report.value.count', { count: value });
  const unused = inputs
    .filter(({ unusedColumns }) => unusedColumns.length > 0)
    .map(({ path, unusedColumns }) =>
      say('report.data.unused-of', { columns: list(unusedColumns), file: path }),
    );
  const right = new Set(['rows', 'used', 'rejected']);
  return [
    say('report.data.total', {
      rows: sum(({ rows }) => rows),
      files: inputs.length,
      used: sum(({ usedRows }) => usedRows),
      rejected: sum(({ rejectedRows }) => rejectedRows),
    }),
    markdownTable(
      ['file', 'kind', 'rows', 'used', 'rejected', 'encoding'].map((id) => ({
        header: say(`report.column.${id}`),
        align: right.has(id) ? 'right' : 'left',
      })),
      inputs.map(({ path, kind, rows, usedRows, rejectedRows, encoding }) => [
        path,
        say(`term.input-kind.${kind}`),
        count(rows),
        count(usedRows),
        count(rejectedRows),
        encoding,
      ]),
    ),
    unused.length === 0 ? '' : say('report.data.unused', { columns: unused.join('; ') }),
  ];
}

function issueList({ analysis, phrasebook }: MarkdownPage): string {
  const { shown, hidden } = shownIssues(analysis.issues);
  const items = shown.map((issue) => issueItem(issue, phrasebook));
  return bulletList(
    hidden === 0 ? items : [...items, phrasebook.say('report.data.more-issues', { count: hidden })],
  );
}

function issueItem(issue: Analysis['issues'][number], { say }: Phrasebook): string {
  const { severity, value, message, hint, more } = issue;
  const place = issuePlace(issue, say);
  return [
    `**${say(`term.severity.${severity}`)}**${place === '' ? '' : ` ${place}`}:`,
    message,
    value === undefined || value === '' || quotes(message, value) ? '' : `(${value})`,
    more ? `(${say('report.data.similar', { count: more })})` : '',
    hint ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function issuePlace({ file, line, field }: Analysis['issues'][number], say: Phrasebook['say']): string {
  if (file === undefined) return '';
  if (line === undefined) return file;
  return field === undefined
    ? say('report.data.place-line', { file, line })
    : say('report.data.place-field', { file, line, field });
}

/** Escapes differ at the start of a text, so they are set aside. */
function quotes(message: string, value: string): boolean {
  return message.replaceAll('\\', '').includes(value.replaceAll('\\', ''));
}
