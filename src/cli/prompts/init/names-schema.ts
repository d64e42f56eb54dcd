import * as z from 'zod';

/** Names as a list, or as one text with commas; what comes out is the list, each name once. */
export function namesSchema(expected: string): z.ZodType<string[]> {
  return z
    .union([z.array(z.string().trim().min(1)), z.string()], expected)
    .transform((value) => (typeof value === 'string' ? splitNames(value) : [...new Set(value)]));
}

/** The names of a text with commas, each once, without spaces around them. */
export function splitNames(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
