import type { PlanError } from '../../errors.ts';
import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import { inputError } from '../input-error.ts';
import type { ReadSettings } from '../read-settings.ts';
import { exportName } from './export-name.ts';

/** Another report of a platform, which people take for the one that can be read. */
export interface MistakenReport {
  description: ExportDescription;
  report: ExportDescription['mistaken'][number];
}

/** The error for such a report: what it lacks, and which one to download. */
export function mistakenReport(
  { description, report }: MistakenReport,
  table: { file: string; line: number; header: readonly string[] },
  settings: ReadSettings,
): PlanError {
  const place = { file: table.file, line: table.line };
  const { language = 'en', say } = settings;
  return inputError(say, 'columns-not-understood', 'mistaken-report', place, {
    export: exportName(description, settings),
    what: report.what[language] ?? report.what.en,
    instead: report.instead[language] ?? report.instead.en,
  });
}
