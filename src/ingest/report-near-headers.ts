import type { ColumnRole } from '../model/column-vocabulary.ts';
import type { HeaderLexicon } from './columns/header-lexicon.ts';
import { belongsTo } from './columns/table-kind.ts';
import type { TableLayout } from './columns/table-layout.ts';
import type { IssueLog } from './issue-log.ts';
import type { ReadSettings } from './read-settings.ts';

/** Names and counts of which a table makes another plan when one of them is not read. */
const telling = [
  'segment',
  'channel',
  'stage',
  'exposures',
  'conversions',
  'cost',
  'revenue',
  'share',
  'size',
  'date',
] as const satisfies readonly ColumnRole[];

/** A shorter word has neighbours that mean something else. */
const fewestLetters = 4;

/** Reports columns that nothing is read from, though their header is nearly that of one that the table lacks. */
export function reportNearHeaders(
  { file, header }: { file: string; header: readonly string[] },
  layout: TableLayout,
  lexicon: HeaderLexicon,
  { nearest }: Pick<ReadSettings, 'nearest'>,
  log: IssueLog,
): void {
  const unused = new Set(layout.unusedColumns);
  const lacking = telling.filter((role) => !layout.sources.has(role) && belongsTo(layout.kind, role));
  header.forEach((name, index) => {
    const field = name.trim();
    if (!unused.has(field) || field.length < fewestLetters) return;
    const role = lacking.find((one) => nearest(field, lexicon.names(one)) !== undefined);
    if (role !== undefined) log.add('header-near', 'warning', { file, column: index + 1, field }, { role });
  });
}
