import type { PlanError } from '../../errors.ts';
import type { ReadSettings } from '../read-settings.ts';
import { findColumns } from './find-columns.ts';
import { unknownColumn } from './unknown-column.ts';

/** The error for the first mapping that this table does not fulfil although one of its headers is close to it. */
export function mappingMismatch(
  table: { file: string; line: number; header: readonly string[] },
  settings: ReadSettings,
): PlanError | undefined {
  for (const [role, references] of settings.mappings)
    for (const reference of references) {
      if (findColumns(reference, table.header, settings.normalize).length > 0) continue;
      if (settings.nearest(reference, table.header) !== undefined)
        return unknownColumn(role, reference, table, settings);
    }
  return undefined;
}
