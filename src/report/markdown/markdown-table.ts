import { displayWidth } from '../text/display-width.ts';

export interface MarkdownColumn {
  header: string;
  align?: 'left' | 'right';
}

/** Beyond this a column is not padded: one long cell would push the whole source apart. */
const padLimit = 40;

/** A GitHub-flavoured table whose columns also line up in the source. Cells must be escaped already. */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columns.map(({ header }, index) =>
    Math.min(
      padLimit,
      Math.max(3, displayWidth(header), ...rows.map((row) => displayWidth(row[index] ?? ''))),
    ),
  );
  const line = (cells: readonly string[]) =>
    `| ${columns.map(({ align }, index) => pad(cells[index] ?? '', widths[index] ?? 0, align)).join(' | ')} |`;
  const rule = columns.map(({ align }, index) => {
    const dashes = '-'.repeat((widths[index] ?? 3) - (align === 'right' ? 1 : 0));
    return align === 'right' ? `${dashes}:` : dashes;
  });
  return [line(columns.map(({ header }) => header)), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function pad(text: string, width: number, align: MarkdownColumn['align']): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? space + text : text + space;
}
