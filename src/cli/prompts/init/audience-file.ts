import { csvText } from '../../../report/csv/csv-text.ts';

/**
 * An audience table with the names of its segments, to be filled in: sizes that nobody stated stay empty, which is
 * not measured.
 */
export function audienceFile(segments: readonly string[]): string {
  return csvText([['segment', 'size'], ...segments.map((name) => [name, ''])]);
}
