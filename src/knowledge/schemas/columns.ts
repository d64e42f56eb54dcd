import * as z from 'zod';
import { type ColumnRole, columnRoles, type WordGroup, wordGroups } from '../../model/column-vocabulary.ts';

const words = z.array(z.string().min(1)).min(1);
const headers = z.strictObject({ en: words, de: words, pl: words });

function each<K extends string, T extends z.ZodType>(
  keys: readonly K[],
  schema: T,
): z.ZodObject<Record<K, T>> {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, T>);
}

/** `templates/columns.yaml`: the headers and words by which tables are understood. */
export const columnsSchema = z.strictObject({
  /** Headers of each role; the first of each list is its proper name and wins over the others. */
  columns: each<ColumnRole, typeof headers>(columnRoles, headers),
  /** Words of cells and headers, in any language. */
  words: each<WordGroup, typeof words>(wordGroups, words),
  /** ISO 4217 code → signs that mean it. */
  currencies: z.record(
    z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR'),
    z.array(z.string().min(1)),
  ),
});
export type Columns = z.infer<typeof columnsSchema>;
