import { PlanError } from '../../errors.ts';
import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { InputKind } from '../../model/vocabulary.ts';
import { exportName } from '../exports/export-name.ts';
import type { HeaderMatch } from '../exports/match-header.ts';
import { type MistakenReport, mistakenReport } from '../exports/mistaken-report.ts';
import { notThatExport } from '../exports/not-that-export.ts';
import { properHeader } from '../exports/proper-header.ts';
import type { CellWords } from '../numbers/cell-words.ts';
import type { ReadSettings } from '../read-settings.ts';
import { couldHold } from './could-hold.ts';
import type { HeaderLexicon } from './header-lexicon.ts';
import { listHeader } from './list-header.ts';
import { mappingMismatch } from './mapping-mismatch.ts';
import { belongsTo, missingRoles } from './table-kind.ts';

/** What else is known of a table that its header does not explain. */
export interface TableClues {
  /** The export that the header comes closest to; with confidence 0, the one that the user says it is. */
  near?: HeaderMatch | undefined;
  mistaken?: MistakenReport | undefined;
  /** The first rows, as far as they are at hand, and the words of their cells. */
  rows?: readonly (readonly string[])[];
  words?: CellWords;
}

/**
 * The error for a table that does not say enough: what is there, what the nearest kind of table still needs,
 * and the options to edit.
 */
export function notUnderstood(
  table: { file: string; line: number; kind?: InputKind | undefined; header: readonly string[] },
  columns: ReadonlyMap<ColumnRole, readonly number[]>,
  lexicon: HeaderLexicon,
  settings: ReadSettings,
  clues: TableClues = {},
): PlanError {
  // A mapping that misses by a letter is the likelier cause.
  const misspelt = mappingMismatch(table, settings);
  if (misspelt) return misspelt;
  const { mistaken } = clues;
  const near = clues.near && isNear(clues.near, columns) ? clues.near : undefined;
  if (mistaken) return mistakenReport(mistaken, table, settings);
  if (near?.confidence === 0) return notThatExport(near, table, settings);
  const present = new Set([...columns.keys(), ...settings.constants.keys()]);
  const kind = table.kind ?? nearestKind(present);
  const missing = missingRoles(kind, present);
  const free = [...table.header.keys()].filter((index) => ![...columns.values()].flat().includes(index));
  const options = missing.map(
    (role) =>
      `--map ${role}=${shellWord(likelyColumn(role, free, { ...table, ...clues }, lexicon, settings))}`,
  );
  const id = near ? 'columns-near-export' : columns.size === 0 ? 'columns-unknown' : 'columns-missing';
  const place = { file: table.file, line: table.line };
  const values = {
    ...place,
    kind,
    header: listHeader(table.header),
    missing: missing.join(', '),
    known: [...columns].map(([role, [index]]) => `${role} (${table.header[index!]!.trim()})`).join(', '),
    options: options.join(' '),
    ...(near && {
      export: exportName(near.description, settings),
      id: near.description.id,
      lacking: settings.listNames(near.lacking.map((key) => properHeader(near.description, key, settings))),
    }),
  };
  return new PlanError('columns-not-understood', settings.say(`error.${id}`, values), {
    hint: settings.say(`error.${id}.hint`, values),
    place,
    columns: table.header,
  });
}

/** Whether a header shares more with an export than one or two words that any table may have, such as `cost`. */
function isNear(near: HeaderMatch, columns: ReadonlyMap<ColumnRole, readonly number[]>): boolean {
  if (near.confidence === 0) return true;
  const general = new Set([...columns.values()].flat());
  const shared = [...near.columns.values()].map(({ index }) => index);
  return shared.length > 2 || shared.some((index) => !general.has(index));
}

/** The kind that lacks least; conversions where nothing tells. */
function nearestKind(present: ReadonlySet<ColumnRole>): InputKind {
  const kinds = ['conversions', 'usage', 'audience'] as const;
  const known = (kind: InputKind) => [...present].filter((role) => belongsTo(kind, role)).length;
  const distance = (kind: InputKind) => missingRoles(kind, present).length * 100 - known(kind);
  return [...kinds].sort((a, b) => distance(a) - distance(b))[0]!;
}

/**
 * A column whose first values could be of the role: one with a similar name, else one of known channels, else the
 * first. It is taken out of `free`, so that no two options name the same.
 */
function likelyColumn(
  role: ColumnRole,
  free: number[],
  { header, rows = [], words }: TableClues & { header: readonly string[] },
  lexicon: HeaderLexicon,
  settings: ReadSettings,
): string {
  const values = (index: number) => rows.map((row) => row[index] ?? '');
  const could = free.filter(
    (index) => header[index]!.trim() !== '' && (words === undefined || couldHold(role, values(index), words)),
  );
  const near = (index: number) => settings.nearest(header[index]!, lexicon.names(role)) !== undefined;
  const hasChannels = (index: number) =>
    role === 'channel' && values(index).some((name) => settings.resolvers.channel(name).known);
  const index = could.find(near) ?? could.find(hasChannels) ?? could[0];
  if (index === undefined) return 'COLUMN';
  free.splice(free.indexOf(index), 1);
  return header[index]!.trim();
}

function shellWord(text: string): string {
  return /^[\p{L}\p{N}_.+#-]+$/u.test(text) ? text : `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}
