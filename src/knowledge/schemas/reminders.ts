import { z } from 'zod';
import { factSchema, idSchema, nameSchema } from './parts.ts';

const reminderSchema = z.strictObject({
  /** One line for the plan, in every language. */
  text: nameSchema,
  /** The rules behind it, one for each country; EU rules hold in Germany and in Poland. */
  basis: z.array(factSchema.extend({ country: z.enum(['DE', 'PL', 'EU']) })).min(1),
});

/** `templates/reminders.yaml`: consent and disclosure, by the ids that channels name. Not legal advice. */
export const remindersSchema = z.record(idSchema, reminderSchema);
export type Reminders = z.infer<typeof remindersSchema>;
export type Reminder = z.infer<typeof reminderSchema>;
