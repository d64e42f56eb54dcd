import type { PlanError } from '../../errors.ts';
import type { ColumnRole } from '../../model/column-vocabulary.ts';
import { inputError } from '../input-error.ts';
import type { ReadSettings } from '../read-settings.ts';
import { listHeader } from './list-header.ts';

/** The error for a mapping that names a column which the table does not have, with the nearest that it has. */
export function unknownColumn(
  role: ColumnRole,
  reference: string,
  table: { file: string; line: number; header: readonly string[] },
  settings: ReadSettings,
): PlanError {
  const nearest = settings.nearest(reference, table.header);
  const id = nearest === undefined ? 'column-not-found' : 'column-not-found-near';
  return inputError(
    settings.say,
    'columns-not-understood',
    id,
    { file: table.file, line: table.line },
    { role, reference, nearest: nearest?.trim() ?? '', header: listHeader(table.header) },
  );
}
