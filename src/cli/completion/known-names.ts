import type { Candidate } from './completions.ts';

/** What the values of options are taken from: the knowledge, and the files at hand. Asked only when needed. */
export interface KnownNames {
  formats(): Promise<Candidate[]>;
  languages(): Promise<Candidate[]>;
  journeys(): Promise<Candidate[]>;
  profiles(): Promise<Candidate[]>;
  goals(): Promise<Candidate[]>;
  exports(): Promise<Candidate[]>;
  /** Ids and kinds of exports. */
  trusted(): Promise<Candidate[]>;
  currencies(): Promise<Candidate[]>;
  /** Those of the files first, then those of the knowledge. */
  channels(): Promise<Candidate[]>;
  /** As the files write them. */
  segments(): Promise<Candidate[]>;
  /** Those that the files name, else all of the journey. */
  stages(): Promise<Candidate[]>;
  /** Headers of the files. */
  columns(): Promise<Candidate[]>;
}
