import * as z from 'zod';
import { type Language, languages, purposes, roles, voiceAxes } from '../../model/vocabulary.ts';

/** Lower-case words joined by hyphens: `google-ads`, `young-families`. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case');

/** A number from 0 to 1. */
export const unitSchema = z.number().min(0).max(1);

const wording = z.string().min(1);

/** The same schema for every language there is. */
function byLanguage<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject(
    Object.fromEntries(languages.map((language) => [language, schema])) as Record<Language, Schema>,
  );
}

/** A text in every language we have; English is what the others fall back to. */
export const textSchema = byLanguage(wording.optional()).extend({ en: wording });
export type LocalText = z.infer<typeof textSchema>;

/** A name that exists in every language. */
export const nameSchema = byLanguage(wording);

/** A name in files that users write, too: languages that it leaves out take the English one. */
export const ownNameSchema = textSchema.transform(
  (name) =>
    Object.fromEntries(languages.map((language) => [language, name[language] ?? name.en])) as z.infer<
      typeof nameSchema
    >,
);

/** `assumption`, or an id of `templates/sources.yaml`. Several are joined in a list. */
export const sourceSchema = z.union([idSchema, z.array(idSchema).min(1)]);

/** A number that decides something, and what it is. */
export const constantSchema = z.strictObject({ value: z.number(), what: textSchema, source: sourceSchema });

/** A statement with its source. */
export const factSchema = z.strictObject({ text: textSchema, source: sourceSchema });

export const wordListsSchema = byLanguage(z.array(wording).default([]));

export const purposeSchema = z.enum(purposes);
export const roleSchema = z.enum(roles);
export const languageSchema = z.enum(languages);

const rangeSchema = z
  .tuple([unitSchema, unitSchema])
  .refine(([low, high]) => low <= high, 'a range [low, high] with low ≤ high');

/** The range of each voice axis that lives on a channel. */
export const voiceRangesSchema = z.strictObject(
  Object.fromEntries(voiceAxes.map((axis) => [axis, rangeSchema])) as Record<
    (typeof voiceAxes)[number],
    typeof rangeSchema
  >,
);
