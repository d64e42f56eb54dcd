import type { PlanError } from '../../errors.ts';
import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import { listHeader } from '../columns/list-header.ts';
import { inputError } from '../input-error.ts';
import type { ReadSettings } from '../read-settings.ts';
import { exportName } from './export-name.ts';

/** Another report of a platform, which people take for the one that can be read. */
export interface MistakenReport {
  description: ExportDescription;
  id: string;
}

/** The error for such a report: what it lacks, and which one to download. */
export function mistakenReport(
  { description, id }: MistakenReport,
  table: { file: string; line: number; header: readonly string[] },
  settings: ReadSettings,
): PlanError {
  const place = { file: table.file, line: table.line };
  return inputError(settings.say, 'columns-not-understood', `mistaken-${description.id}-${id}`, place, {
    export: exportName(description, settings),
    header: listHeader(table.header),
  });
}
