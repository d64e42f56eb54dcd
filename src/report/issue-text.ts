import { stripControls } from './text/strip-controls.ts';

/** The issue of an analysis, or of ingest. */
export interface ShownIssue {
  severity: string;
  file?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  field?: string | undefined;
  value?: string | undefined;
  message: string;
  hint?: string | undefined;
  more?: number | undefined;
}

/**
 * One problem of the data on one line, safe for a terminal, without a newline:
 * `file:line:column severity message (value) → hint`. Parts that are missing are left out; the value is left
 * out where the message quotes it already; `(+12)` counts further problems of the same kind.
 * @param severity the word for it; by default its id
 */
export function issueText(issue: ShownIssue, severity: string = issue.severity): string {
  const { hint, more } = issue;
  const value = stripControls(issue.value ?? '');
  const place = placeText(issue);
  const parts = [
    place === '' ? severity : `${place} ${severity}`,
    issue.message,
    value === '' || issue.message.includes(value) ? '' : `(${value})`,
    more ? `(+${more})` : '',
    hint === undefined ? '' : `→ ${hint}`,
  ];
  return stripControls(parts.filter((part) => part !== '').join(' '));
}

/** `file:line:column`, as far as it is known; empty without a file. */
export function placeText({ file, line, column }: Pick<ShownIssue, 'file' | 'line' | 'column'>): string {
  if (file === undefined) return '';
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
