import type { NumberEvidence } from './numbers/number-evidence.ts';

/** What all rows of one table show of how they are to be read, in whatever order they come. */
export interface TableEvidence {
  /** By what tells the table's columns apart. */
  numbers: ReadonlyMap<string, NumberEvidence>;
  /** Its outcomes are words for yes and no rather than counts; undefined where they cannot be. */
  outcomesAreWords?: boolean | undefined;
  /** Of two periods that an export compares the one that is read. */
  period?: string | undefined;
}

/** The same for a file; its tables in their order. */
export interface FileEvidence {
  /** Undefined where its first bytes or the user tell. */
  encoding: string | undefined;
  tables: readonly TableEvidence[];
}

/** Where rows further down show that those above were read wrongly. */
export interface LateEvidence {
  file: string;
  /** 1-based; undefined where it is the encoding of the whole file. */
  column?: number | undefined;
  field?: string | undefined;
}
