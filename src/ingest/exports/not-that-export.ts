import type { PlanError } from '../../errors.ts';
import { listHeader } from '../columns/list-header.ts';
import { inputError } from '../input-error.ts';
import type { ReadSettings } from '../read-settings.ts';
import { exportName } from './export-name.ts';
import type { HeaderMatch } from './match-header.ts';
import { properHeader } from './proper-header.ts';

/** The error for a file that the user says is an export of which it has no column at all. */
export function notThatExport(
  { description, lacking }: HeaderMatch,
  table: { file: string; line: number; header: readonly string[] },
  settings: ReadSettings,
): PlanError {
  const place = { file: table.file, line: table.line };
  return inputError(settings.say, 'columns-not-understood', 'not-that-export', place, {
    export: exportName(description, settings),
    id: description.id,
    lacking: settings.listNames(lacking.map((key) => properHeader(description, key, settings))),
    header: listHeader(table.header),
  });
}
