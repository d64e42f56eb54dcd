import * as z from 'zod';
import { families } from '../../model/vocabulary.ts';
import { constantSchema, idSchema, sourceSchema, textSchema } from './parts.ts';

const whereSchema = z.strictObject({
  /** Where to learn which part of a segment uses the channel. */
  share: textSchema,
  /** Where to learn how many contacts it has, and how many of them move on. */
  rate: textSchema,
  source: sourceSchema,
});

/** `templates/open-data.yaml`: where missing numbers can be found, and when a plan lists them. */
export const openDataSchema = z.strictObject({
  method: z.strictObject({
    openPart: constantSchema,
    listLength: constantSchema,
    leastGain: constantSchema,
    openWork: constantSchema,
    fewestOpenDraws: constantSchema,
    patience: constantSchema,
    guessedSample: constantSchema,
  }),
  /** For channels that have no entry of their own. */
  families: z.strictObject(
    Object.fromEntries(families.map((family) => [family, whereSchema])) as Record<
      (typeof families)[number],
      typeof whereSchema
    >,
  ),
  channels: z.record(idSchema, whereSchema.partial({ share: true, rate: true })),
  /** For channels that are not known. */
  unknown: whereSchema,
  /** A brand that is not on a channel has no report of it. */
  untried: textSchema,
});
export type OpenDataKnowledge = z.infer<typeof openDataSchema>;
