import * as z from 'zod';
import { languageSchema } from './parts.ts';

type Messages = { [key: string]: string | Messages };
const messages: z.ZodType<Messages> = z.lazy(() => z.record(z.string(), z.union([z.string(), messages])));

const listPatterns = z.strictObject({ two: z.string(), last: z.string(), others: z.string() });

/**
 * One file of `templates/locales/`: every word that a reader of a plan or a prompt sees, as ICU messages in
 * nested groups; the id of a message is its path (`report.channels.title`).
 */
export const localeSchema = z.strictObject({
  id: languageSchema,
  /** BCP 47 tag for Intl: `en`, `de-AT`. */
  tag: z.string().min(2),
  /** How the name of a stage begins within a sentence: "at purchase", but „bei Kauf“. As written where left out. */
  namesInSentences: z.enum(['lower-case', 'as-written']).optional(),
  /** Words before a product in "Try the Fjord boot" that are no part of its name. None where left out. */
  articles: z.array(z.string().min(1)).optional(),
  /** How items are listed: two of them, the last of more, and the others before it; as Unicode CLDR has them. */
  lists: z.strictObject({ conjunction: listPatterns, disjunction: listPatterns }),
  messages,
});
export type Locale = z.infer<typeof localeSchema>;
