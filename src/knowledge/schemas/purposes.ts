import * as z from 'zod';
import { type Purpose, purposes } from '../../model/vocabulary.ts';
import { nameSchema, roleSchema, sourceSchema, wordListsSchema } from './parts.ts';

const purposeEntrySchema = z.strictObject({
  /** The role whose stages the purpose belongs to. */
  role: roleSchema,
  name: nameSchema,
  /** Words of an `interaction` column that mean this purpose, beside its id and its names. */
  interactions: wordListsSchema,
  source: sourceSchema,
});

/** `templates/purposes.yaml`: the jobs a channel can have, each with its role and its words. */
export const purposesSchema = z.strictObject(
  Object.fromEntries(purposes.map((id) => [id, purposeEntrySchema])) as Record<
    Purpose,
    typeof purposeEntrySchema
  >,
);
export type Purposes = z.infer<typeof purposesSchema>;
