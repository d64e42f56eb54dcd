import * as z from 'zod';
import { factSchema, idSchema, nameSchema, purposeSchema } from './parts.ts';

const reminderSchema = z.strictObject({
  /** One line for the plan, in every language. */
  text: nameSchema,
  /**
   * Jobs that call for it, where it is about what is said and not about where: a channel gets it with a call for
   * such a job (or with what `says` names) and never without. Absent: the channels that name it always need it.
   */
  purposes: z.array(purposeSchema).min(1).optional(),
  /** The same by the words of a call: values that it says, `until` for a deadline. */
  says: z
    .array(z.enum(['offer', 'until']))
    .min(1)
    .optional(),
  /** Concerns only channels that need one of these reminders too. */
  beside: z.array(idSchema).min(1).optional(),
  /** The rules behind it, one for each country; EU rules hold in Germany and in Poland. */
  basis: z.array(factSchema.extend({ country: z.enum(['DE', 'PL', 'EU']) })).min(1),
});

/** `templates/reminders.yaml`: consent and disclosure, by the ids that channels name, or jobs or words call for. Not legal advice. */
export const remindersSchema = z.record(idSchema, reminderSchema);
export type Reminders = z.infer<typeof remindersSchema>;
export type Reminder = z.infer<typeof reminderSchema>;
