import * as z from 'zod';
import { idSchema } from './parts.ts';

const sourceEntrySchema = z.strictObject({
  name: z.string().min(1),
  /** Year of the study or document; absent for living or undated ones, which want a new check. */
  year: z.int().min(1900).optional(),
  /** primary: the study or official text itself; secondary: a report of it; vendor: a seller's page. */
  kind: z.enum(['primary', 'secondary', 'vendor']),
  /** Where it can be read: host and title, or a bibliographic reference. */
  where: z.string().min(1),
});

/** `templates/sources.yaml`: every source that a fact or a constant names, by id (`ard-zdf-2025`, `twilio-nd`). */
export const sourcesSchema = z
  .record(idSchema, sourceEntrySchema)
  .refine((sources) => !('assumption' in sources), { message: 'assumption means that there is no source' });
export type Sources = z.infer<typeof sourcesSchema>;
