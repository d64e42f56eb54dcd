import type { ColumnRole, ColumnVocabulary } from '../model/column-vocabulary.ts';
import type { NameResolvers } from '../model/resolvers.ts';
import type { InputKind } from '../model/vocabulary.ts';

/** A file as the shell hands it over. */
export interface InputFile {
  /** As the user wrote it; names the file in every message. */
  path: string;
  /** What the user says it is; absent = recognised from its headers. */
  kind?: InputKind | undefined;
  bytes: AsyncIterable<Uint8Array>;
}

export type Mark = '.' | ',';

/** Columns that make up a role, joined in this order. `#3` is the third column whatever its header. */
export type ColumnMapping = ReadonlyMap<ColumnRole, readonly string[]>;

export interface ReadLimits {
  /** Bytes of one row. */
  recordBytes: number;
  /** Columns of one table. */
  columns: number;
  /** Segment × stage × channel cells, segment × channel pairs and names, together. */
  cells: number;
  /** Problems of one kind in one column of one file that are listed; the rest are counted. */
  issuesPerKind: number;
}

/** The text of a message: an id such as `issue.unknown-channel` and its values. */
export type Say = (id: string, values: Record<string, string | number>) => string;

export interface ReadSettings {
  columns: ColumnVocabulary;
  resolvers: NameResolvers;
  /** Names that are the same after this are the same: case, accents, spaces and hyphens gone. */
  normalize: (name: string) => string;
  /** The candidate that a misspelt name most likely means. */
  nearest: (name: string, candidates: Iterable<string>) => string | undefined;
  /** Stage id of rows in tables without stages. */
  defaultStage: string;
  /** Stage ids of the journey, first to last. */
  stageOrder: readonly string[];
  /** For every file that has all of these columns. */
  mappings: ColumnMapping;
  /** By path of a file; they win over `mappings`. */
  fileMappings: ReadonlyMap<string, ColumnMapping>;
  /** Texts that stand in for a column in every row of every file where the role makes sense. */
  constants: ReadonlyMap<ColumnRole, string>;
  /** Encoding of all files; absent = detected. */
  encoding?: string | undefined;
  /** Decimal mark of all columns; absent = decided by each column. */
  decimal?: Mark | undefined;
  limits: ReadLimits;
  say: Say;
  /** A fresh hash of a file's bytes. */
  createHash: () => { update(chunk: Uint8Array): void; digest(): string };
}
