import * as z from 'zod';
import { sourceSchema, unitSchema } from './parts.ts';

/** How many people of a segment use a channel, by feel; a channel of no level is not known. */
export const habitLevels = ['most', 'some', 'few'] as const;
export type HabitLevel = (typeof habitLevels)[number];

/** What a channel brings today, by feel; a channel of no level is not known. */
export const successLevels = ['clearly', 'little', 'not'] as const;
export type SuccessLevel = (typeof successLevels)[number];

const each = <K extends string, T extends z.ZodType>(keys: readonly K[], schema: T) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, T>);

const rangeSchema = z
  .strictObject({ from: z.int().positive(), to: z.int().positive(), source: sourceSchema })
  .refine(({ from, to }) => from < to, 'a range with from below to');

/** `templates/interview.yaml`: the numbers that answers by feel stand for. */
export const interviewSchema = z.strictObject({
  /** Ranges of people in a segment, ascending; the first is shown as "fewer than", the last as "more than". */
  sizes: z.array(rangeSchema).min(3),
  /** `sample`: as many people asked would know as much. */
  habits: each(
    habitLevels,
    z.strictObject({ share: unitSchema, sample: z.int().positive(), source: sourceSchema }),
  ),
  /** As many contacts would know as much, with so many conversions among them. */
  success: each(
    successLevels,
    z.strictObject({
      exposures: z.int().positive(),
      conversions: z.int().min(0),
      source: sourceSchema,
    }),
  ),
});
export type Interview = z.infer<typeof interviewSchema>;
