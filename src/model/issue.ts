import type { z } from 'zod';
import type { issueSchema } from './analysis.ts';

/**
 * One problem of the data, with its place. `line` and `column` are 1-based; `column` counts fields, not
 * characters, and `field` is that column's header. `error`: something was skipped or set aside;
 * `warning`: used, but look at it; `info`: a decision that the reader should know. `value` is the offending
 * text, cut to a readable length; `more` counts further problems of the same kind that this one stands for.
 */
export type Issue = z.infer<typeof issueSchema>;
