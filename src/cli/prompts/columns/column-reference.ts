import { findColumns } from '../../../ingest/columns/find-columns.ts';
import { normalizeName } from '../../../wording/normalize-name.ts';

/**
 * How a mapping names a column: by its header where that means this column alone, else by its place (a text that
 * begins with = would be a value for every row).
 * @example columnReference(1, ['id', 'age+gender']) // => '#2', because + joins columns
 */
export function columnReference(index: number, header: readonly string[]): string {
  const name = header[index]!.trim();
  const found = name === '' ? [] : findColumns(name, header, normalizeName);
  return found.length === 1 && found[0] === index && !name.includes('+') && !name.startsWith('=')
    ? name
    : `#${index + 1}`;
}
