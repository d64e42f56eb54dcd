import type { ColumnRole } from '../../model/column-vocabulary.ts';
import { inputError } from '../input-error.ts';
import type { ReadSettings } from '../read-settings.ts';
import { findColumns } from './find-columns.ts';
import { repeatedColumn } from './repeated-column.ts';
import { unknownColumn } from './unknown-column.ts';

const joinable: ReadonlySet<ColumnRole> = new Set([
  'segment',
  'channel',
  'stage',
  'interaction',
  'device',
  'region',
]);

/**
 * Positions of the columns of each mapped role. A mapping of the file itself must fit; one for all files
 * holds where the file has all of its columns.
 * @throws PlanError `columns-not-understood`, `usage`
 */
export function mapColumns(
  table: { file: string; line: number; header: readonly string[] },
  settings: ReadSettings,
): Map<ColumnRole, number[]> {
  const mapped = new Map<ColumnRole, number[]>();
  const own = settings.fileMappings.get(table.file) ?? new Map<ColumnRole, readonly string[]>();
  for (const [mapping, must] of [[settings.mappings, false] as const, [own, true] as const])
    for (const [role, references] of mapping) {
      const found = references.map((reference) => findColumns(reference, table.header, settings.normalize));
      const absent = found.findIndex((columns) => columns.length === 0);
      if (absent === -1) mapped.set(role, onePerReference(role, references, found));
      else if (must) throw unknownColumn(role, references[absent]!, table, settings);
    }
  return mapped;

  function onePerReference(
    role: ColumnRole,
    references: readonly string[],
    found: readonly number[][],
  ): number[] {
    if (references.length > 1 && !joinable.has(role)) {
      const values = { role, columns: references.join('+') };
      throw inputError(settings.say, 'usage', 'columns-joined', { file: table.file }, values);
    }
    const repeated = found.find((columns) => columns.length > 1);
    if (repeated) throw repeatedColumn(role, repeated, table, settings);
    return found.map((columns) => columns[0]!);
  }
}
