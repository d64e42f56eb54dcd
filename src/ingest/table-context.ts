import type { ColumnRole } from '../model/column-vocabulary.ts';
import type { RoleSource, TableLayout } from './columns/table-layout.ts';
import type { TableEvidence } from './evidence.ts';
import type { Ledger } from './fold/ledger.ts';
import type { IssueLog, Place } from './issue-log.ts';
import type { CellWords } from './numbers/cell-words.ts';
import type { CurrencySigns } from './numbers/currency-signs.ts';
import type { ReadSettings } from './read-settings.ts';

/** What is needed to read the rows of one table. */
export interface TableContext {
  file: string;
  layout: TableLayout;
  settings: ReadSettings;
  ledger: Ledger;
  log: IssueLog;
  words: CellWords;
  signs: CurrencySigns;
  /** What an earlier reading has found out about the table; undefined at the first. */
  known?: TableEvidence | undefined;
}

/** Text of a role in a record; parts of joined columns are put together as in `facebook / cpc`. */
export function cellText(
  source: Pick<RoleSource, 'columns' | 'constant'>,
  record: readonly string[],
  words: CellWords,
): string {
  if (source.constant !== undefined) return source.constant;
  if (source.columns.length === 1) return record[source.columns[0]!] ?? '';
  const parts = source.columns.map((index) => (record[index] ?? '').trim());
  return parts.filter((part) => !words.isMissing(part)).join(' / ');
}

/** Where a role stands in a row. */
export function placeOf(
  context: TableContext,
  role: ColumnRole,
  line: number | undefined,
  value?: string,
): Place & { file: string } {
  const source = context.layout.sources.get(role);
  const index = source?.columns[0];
  return {
    file: context.file,
    line,
    column: index === undefined ? undefined : index + 1,
    field: source?.field ?? role,
    ...(value !== undefined && { value }),
  };
}
