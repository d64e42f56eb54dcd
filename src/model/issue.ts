import type { Severity } from './vocabulary.ts';

/**
 * One problem of the data, with its place. `line` and `column` are 1-based; `column` counts fields, not
 * characters, and `field` is that column's header. `error`: something was skipped or set aside;
 * `warning`: used, but look at it; `info`: a decision that the reader should know.
 */
export interface Issue {
  code: string;
  severity: Severity;
  file?: string;
  line?: number;
  column?: number;
  field?: string;
  /** The offending text, already cut to a readable length. */
  value?: string;
  /** What was found and what was expected, one sentence. */
  message: string;
  /** What to do about it, one sentence. */
  hint?: string;
  /** How many further problems of the same kind this one stands for. */
  more?: number;
}
