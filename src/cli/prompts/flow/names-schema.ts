import * as z from 'zod';
import { normalizeName } from '../../../wording/normalize-name.ts';

/** Names as a list, or as one text with commas; what comes out is the list, each name once. */
export function namesSchema(expected: string): z.ZodType<string[]> {
  return z
    .union([z.array(z.string().trim().min(1)), z.string()], expected)
    .transform((value) => (typeof value === 'string' ? splitNames(value) : eachOnce(value)));
}

/** The names of a text with commas, each once, without spaces around them. */
export function splitNames(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  return eachOnce(names.filter((name) => name !== ''));
}

/** Of names that mean the same (`Students`, `students`) the first. */
function eachOnce(names: readonly string[]): string[] {
  const byMeaning = new Map([...names].reverse().map((name) => [normalizeName(name), name]));
  return names
    .filter((name) => byMeaning.get(normalizeName(name)) === name)
    .filter((name, at, all) => all.indexOf(name) === at);
}
