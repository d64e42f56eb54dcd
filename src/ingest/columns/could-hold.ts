import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { CellWords } from '../numbers/cell-words.ts';
import { measureOf } from '../numbers/measure.ts';
import { scanNumber } from '../numbers/scan-number.ts';

/**
 * Whether the first values of a column could be those of a role: numbers for roles that count, at most 1 or per cent
 * for parts of a whole, and for names neither numbers nor days nor yes and no. Never addresses of people, nor links.
 * Without any rows to look at, everything could; a column that is empty in all of them could not.
 */
export function couldHold(role: ColumnRole, values: readonly string[], words: CellWords): boolean {
  if (values.length === 0) return true;
  const present = values.map((value) => value.trim()).filter((value) => !words.isMissing(value));
  if (present.length === 0 || present.some((value) => /@|:\/\//.test(value))) return false;
  const measure = measureOf[role];
  if (measure === 'fraction') return present.every(isPartOfWhole);
  if (role === 'conversions' && present.every((value) => words.outcome(value) !== undefined)) return true;
  if (measure !== undefined) return present.every((value) => amount(value) !== undefined);
  return present.every((value) => isName(value) && words.outcome(value) === undefined);
}

/** Letters or a group such as 18–24; a text that begins like a day or an order's number is no name. */
function isName(value: string): boolean {
  return amount(value) === undefined && !/^#|^\d{1,4}[./-]\d{1,2}[./-]\d/.test(value);
}

function isPartOfWhole(value: string): boolean {
  const number = amount(value);
  return number !== undefined && number >= 0 && number <= (value.includes('%') ? 100 : 1);
}

/** The number in a text with or without a unit; a mark that could be either is taken for decimals. */
function amount(value: string): number | undefined {
  const bare = value.replace(/^[A-Z]{3}\b|\b[A-Z]{3}$|[\p{Sc}%]/gu, '').trim();
  const digits = scanNumber(bare)?.digits;
  return digits === undefined ? undefined : Number(digits);
}
