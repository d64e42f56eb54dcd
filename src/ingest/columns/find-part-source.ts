import { type ColumnRole, columnRoles } from '../../model/column-vocabulary.ts';
import { inputError } from '../input-error.ts';
import type { ReadSettings } from '../read-settings.ts';
import { findColumns } from './find-columns.ts';
import type { HeaderMeaning } from './header-lexicon.ts';
import type { PartSource } from './table-layout.ts';

interface Table {
  file: string;
  line: number;
  header: readonly string[];
}

/**
 * The column of a table that `settings.by` means: what is read for the role of that name, else the column with that
 * header, else the one whose header means the role. Undefined where the table has none, or nothing is to be divided.
 * @param sources what is read for each role
 * @throws PlanError `usage` when two columns could be meant
 */
export function findPartSource(
  table: Table,
  sources: ReadonlyMap<ColumnRole, PartSource>,
  meanings: readonly HeaderMeaning[],
  settings: ReadSettings,
): PartSource | undefined {
  if (settings.by === undefined) return undefined;
  const role = roleNamed(settings.by, settings.normalize);
  const source = role && sources.get(role);
  if (source !== undefined) return source;
  const [column] = onlyOne(columnsNamed(settings.by, table.header, settings), table, settings);
  if (column !== undefined) return fromColumn(column, table.header);
  const ofRole = role === undefined ? [] : columnsMeaning(role, meanings);
  const [meant] = onlyOne(ofRole, table, settings);
  return meant === undefined ? undefined : fromColumn(meant, table.header);
}

/** The role that a text names by its id, as `engagement_rate` or `Engagement rate`. */
export function roleNamed(text: string, normalize: ReadSettings['normalize']): ColumnRole | undefined {
  return columnRoles.find((role) => normalize(role) === normalize(text));
}

/** Positions of the columns with this header; an empty one names none. */
function columnsNamed(
  text: string,
  header: readonly string[],
  { normalize }: Pick<ReadSettings, 'normalize'>,
): number[] {
  return text.trim() === '' ? [] : findColumns(text, header, normalize);
}

/** Positions of the columns whose header means the role; its proper name beats its other names. */
function columnsMeaning(role: ColumnRole, meanings: readonly HeaderMeaning[]): number[] {
  const columns = [...meanings.keys()].filter((index) => meanings[index]!.role === role);
  const proper = columns.filter((index) => meanings[index]!.proper);
  return proper.length > 0 ? proper : columns;
}

/** @throws PlanError `usage` when there are two */
function onlyOne(columns: readonly number[], table: Table, settings: ReadSettings): readonly number[] {
  const [first, second] = columns;
  if (first === undefined || second === undefined) return columns;
  const name = (index: number) => table.header[index]!.trim();
  const alike = settings.normalize(name(first)) === settings.normalize(name(second));
  const place = { file: table.file, line: table.line, column: second + 1 };
  throw inputError(settings.say, 'usage', 'by-repeated', place, {
    by: settings.by ?? '',
    first: name(first),
    second: name(second),
    firstColumn: first + 1,
    secondColumn: second + 1,
    pick: alike ? `#${first + 1}` : name(first),
  });
}

function fromColumn(index: number, header: readonly string[]): PartSource {
  return { columns: [index], field: header[index]!.trim() };
}
