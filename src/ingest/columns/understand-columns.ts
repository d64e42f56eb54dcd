import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { InputKind } from '../../model/vocabulary.ts';
import { inputError } from '../input-error.ts';
import type { ReadSettings } from '../read-settings.ts';
import type { HeaderLexicon, HeaderMeaning } from './header-lexicon.ts';
import { mapColumns } from './map-columns.ts';
import { notUnderstood } from './not-understood.ts';
import { repeatedColumn } from './repeated-column.ts';
import { belongsTo, missingRoles, tableKind } from './table-kind.ts';
import type { RoleSource, TableLayout } from './table-layout.ts';

/**
 * The layout of a table: its header by the vocabulary, overridden by mappings, overridden by constants.
 * @throws PlanError `columns-not-understood`, `too-many-columns`, `usage`
 */
export function understandColumns(
  table: { file: string; line: number; kind?: InputKind | undefined; header: readonly string[] },
  lexicon: HeaderLexicon,
  settings: ReadSettings,
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
  const recognised = recognise(meanings, new Set([...mapped.values()].flat()));
  const columns = new Map([...recognised, ...mapped]);
  const kind = table.kind ?? guessKind(new Set(columns.keys()), settings);
  const present = new Set([...columns.keys(), ...settings.constants.keys()]);
  const lacking = table.kind !== undefined && missingRoles(table.kind, present).length > 0;
  if (kind === undefined || columns.size === 0 || lacking)
    throw notUnderstood(table, columns, lexicon, settings);

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
  return { kind, width: header.length, sources, unusedColumns: unused.filter((name) => name !== '') };
}

/** Columns of each role; more than one where the choice is open. A role's proper name beats its other names. */
function recognise(
  meanings: readonly HeaderMeaning[],
  taken: ReadonlySet<number>,
): Map<ColumnRole, number[]> {
  const columns = new Map<ColumnRole, number[]>();
  meanings.forEach(({ role, proper }, index) => {
    if (role === undefined || taken.has(index)) return;
    const rivals = columns.get(role);
    if (rivals === undefined || (proper && !meanings[rivals[0]!]!.proper)) columns.set(role, [index]);
    else if (proper === meanings[rivals[0]!]!.proper) rivals.push(index);
  });
  return columns;
}

/** Constants count only where the table's own columns measure nothing, names of segment and channel first. */
function guessKind(roles: ReadonlySet<ColumnRole>, settings: ReadSettings): InputKind | undefined {
  const own = tableKind(roles);
  if (own !== undefined && (own !== 'audience' || roles.has('size'))) return own;
  const names = (['segment', 'channel'] as const).filter((role) => settings.constants.has(role));
  return (
    tableKind(new Set([...roles, ...names])) ??
    tableKind(new Set([...roles, ...settings.constants.keys()])) ??
    own
  );
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
