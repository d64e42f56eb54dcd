/** One word that could stand at the cursor. */
export interface Candidate {
  value: string;
  /** A few words on what it is, for shells that show them. */
  note?: string;
}

/** All that could stand at the cursor. */
export interface Completions {
  /** Whole words: what is typed already is their beginning. */
  candidates: Candidate[];
  /** File names may stand there as well; the shell knows them best. */
  files?: boolean;
  /** The word goes on after a candidate, so that no space follows it: `segment=`. */
  open?: boolean;
}

/** Nothing, and no file either. */
export const nothing: Completions = { candidates: [] };

/**
 * The candidates that begin with what is typed: as it is written, else whatever its case.
 */
export function beginningWith(typed: string, candidates: readonly Candidate[]): Candidate[] {
  const exact = candidates.filter(({ value }) => value.startsWith(typed));
  if (exact.length > 0) return exact;
  const lower = typed.toLowerCase();
  return candidates.filter(({ value }) => value.toLowerCase().startsWith(lower));
}
