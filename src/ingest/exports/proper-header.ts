import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import type { ReadSettings } from '../read-settings.ts';

/** The usual header of a column of the description, in the reader's language where that is known. */
export function properHeader(
  { columns }: Pick<ExportDescription, 'columns'>,
  key: string,
  { language }: Pick<ReadSettings, 'language'>,
): string {
  const headers = columns[key]?.headers ?? {};
  return headers[language ?? 'en']?.[0] ?? Object.values(headers)[0]?.[0] ?? key;
}
