import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { InputKind } from '../../model/vocabulary.ts';
import { inputError } from '../input-error.ts';
import type { ReadSettings } from '../read-settings.ts';
import { findPartSource } from './find-part-source.ts';
import type { HeaderLexicon, HeaderMeaning } from './header-lexicon.ts';
import { mapColumns } from './map-columns.ts';
import { notUnderstood, type TableClues } from './not-understood.ts';
import { guessKind, recogniseColumns } from './recognise-columns.ts';
import { repeatedColumn } from './repeated-column.ts';
import { belongsTo, missingRoles } from './table-kind.ts';
import type { RoleSource, TableLayout } from './table-layout.ts';

/**
 * The layout of a table: its header by the vocabulary, overridden by mappings, overridden by constants.
 * @param clues what helps to explain the error
 * @throws PlanError `columns-not-understood`, `too-many-columns`, `usage`
 */
export function understandColumns(
  table: { file: string; line: number; kind?: InputKind | undefined; header: readonly string[] },
  lexicon: HeaderLexicon,
  settings: ReadSettings,
  clues: TableClues = {},
): TableLayout {
  const { file, header } = table;
  if (header.length > settings.limits.columns) {
    const values = { count: header.length, limit: settings.limits.columns };
    throw inputError(
      settings.say,
      'too-many-columns',
      'too-many-columns',
      { file, line: table.line },
      values,
    );
  }
  const meanings = header.map((name) => lexicon.read(name));
  const mapped = mapColumns(table, settings);
  const recognised = recogniseColumns(meanings, new Set([...mapped.values()].flat()));
  const columns = new Map([...recognised, ...mapped]);
  const kind = table.kind ?? guessKind(new Set(columns.keys()), settings);
  const present = new Set([...columns.keys(), ...settings.constants.keys()]);
  const lacking = table.kind !== undefined && missingRoles(table.kind, present).length > 0;
  if (kind === undefined || columns.size === 0 || lacking)
    throw notUnderstood(table, columns, lexicon, settings, clues);

  const sources = new Map<ColumnRole, RoleSource>();
  for (const [role, constant] of settings.constants)
    if (belongsTo(kind, role))
      sources.set(role, { role, columns: [], constant, field: role, percent: false, currency: undefined });
  for (const [role, indexes] of columns) {
    if (sources.has(role) || !belongsTo(kind, role)) continue;
    if (!mapped.has(role) && indexes.length > 1) throw repeatedColumn(role, indexes, table, settings);
    sources.set(role, fromColumns(role, indexes, header, meanings));
  }
  const used = new Set([...sources.values()].flatMap((source) => source.columns));
  const unused = header.filter((_, index) => !used.has(index)).map((name) => name.trim());
  const by = findPartSource(table, sources, meanings, settings);
  return { kind, width: header.length, sources, by, unusedColumns: unused.filter((name) => name !== '') };
}

function fromColumns(
  role: ColumnRole,
  columns: readonly number[],
  header: readonly string[],
  meanings: readonly HeaderMeaning[],
): RoleSource {
  return {
    role,
    columns,
    field: columns.map((index) => header[index]!.trim()).join(' + '),
    percent: columns.some((index) => meanings[index]!.percent),
    currency: columns.map((index) => meanings[index]!.currency).find((code) => code !== undefined),
  };
}
