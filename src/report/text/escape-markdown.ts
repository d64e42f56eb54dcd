import { stripControls } from './strip-controls.ts';

/**
 * Text of the data as plain text of a GitHub-flavoured Markdown document: one line, no markup, HTML, table
 * borders or links of its own. Not for code spans, where a backslash would show.
 */
export function escapeMarkdown(text: string): string {
  return stripControls(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/\b(https?|ftp):(?=\/\/)/gi, '$1\\:')
    .replace(/\b(www)\./gi, '$1\\.');
}
