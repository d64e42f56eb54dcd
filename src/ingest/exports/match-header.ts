import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import type { HeaderIndex, NamedColumn } from './header-index.ts';

/** How well a header fits the description of an export. */
export interface HeaderMatch {
  description: ExportDescription;
  /** By column of the description, the first of the file that names it, 0-based. */
  columns: ReadonlyMap<string, { index: number; currency: string | undefined }>;
  /** Required columns that the header lacks, each as its first key. */
  lacking: string[];
  /** 0–1; ½ and more when nothing required is lacking. */
  confidence: number;
}

/**
 * Compares a header with a description. Confidence, when nothing required is lacking: 0.5 + 0.3 × share of the
 * typical columns that are there + 0.2 × share of the header that the export is known to have; else 0.25 ×
 * share of the required columns + 0.25 × share of the header. The weights order candidates and claim no
 * probability. Undefined when no required column is there.
 */
export function matchHeader(
  header: readonly string[],
  description: ExportDescription,
  index: HeaderIndex,
): HeaderMatch | undefined {
  const columns = new Map<string, { index: number; currency: string | undefined }>();
  let named = 0;
  let known = 0;
  header.forEach((name, position) => {
    if (name.trim() === '') return;
    named++;
    const found: NamedColumn | undefined = index.find(name);
    if (found !== undefined || index.isOther(name)) known++;
    if (found !== undefined && !columns.has(found.key))
      columns.set(found.key, { index: position, currency: found.currency });
  });
  const { required, typical } = description.recognition;
  const has = (key: string) => columns.has(key);
  const lacking = required.map((keys) => [keys].flat()).filter((keys) => !keys.some(has));
  if (lacking.length === required.length) return undefined;
  const ofHeader = known / named;
  const ofTypical = typical.length === 0 ? 1 : typical.filter(has).length / typical.length;
  const confidence =
    lacking.length === 0
      ? 0.5 + 0.3 * ofTypical + 0.2 * ofHeader
      : 0.25 * (1 - lacking.length / required.length) + 0.25 * ofHeader;
  return { description, columns, lacking: lacking.map(([first]) => first!), confidence };
}

export function isComplete(match: HeaderMatch | undefined): match is HeaderMatch {
  return match !== undefined && match.lacking.length === 0;
}
