import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import type { ReadSettings } from '../read-settings.ts';

/** What people call the export. */
export function exportName(
  { name }: Pick<ExportDescription, 'name'>,
  { language }: Pick<ReadSettings, 'language'>,
): string {
  return name[language ?? 'en'];
}
