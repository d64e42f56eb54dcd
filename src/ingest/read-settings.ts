import type { ExportDescription } from '../knowledge/schemas/export.ts';
import type { ColumnRole, ColumnVocabulary } from '../model/column-vocabulary.ts';
import type { OnProgress } from '../model/progress.ts';
import type { NameResolvers } from '../model/resolvers.ts';
import type { InputKind, Language, Role } from '../model/vocabulary.ts';

/** A file as the shell hands it over. */
export interface InputFile {
  /** As the user wrote it; names the file in every message. */
  path: string;
  /** What the user says it is; absent = recognised from its headers. */
  kind?: InputKind | undefined;
  bytes: AsyncIterable<Uint8Array>;
  /** `bytes` can be iterated again, from the beginning; absent: once only, as those of standard input. */
  repeatable?: boolean | undefined;
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
  /** Rows of a table that are held back until they have shown how it is to be read; absent = 10,000. */
  headRows?: number | undefined;
}

/** The text of a message: an id such as `issue.unknown-channel` and its values. */
export type Say = (id: string, values: Record<string, string | number>) => string;

/**
 * Names as a sentence lists them, each in quotation marks. Options: how many are named before it says that there are
 * more; that any one of them would do; without quotation marks.
 */
export type ListNames = (
  names: readonly string[],
  options?: { most?: number; any?: boolean; plain?: boolean },
) => string;

/** Where a visit came from, as analytics tools tell it; each text as the file has it. */
export interface Traffic {
  source?: string;
  medium?: string;
  campaign?: string;
  /** Channel group: `Organic Search`. */
  group?: string;
}

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
  /** By path of a file: the same for its own rows; `constants` win over them. */
  fileConstants?: ReadonlyMap<string, ReadonlyMap<ColumnRole, string>> | undefined;
  /** Files of which the configuration says what their columns mean, and that do not exist. */
  unusedFiles?: readonly string[] | undefined;
  /** Encoding of all files; absent = detected. */
  encoding?: string | undefined;
  /** Decimal mark of all columns; absent = decided by each column. */
  decimal?: Mark | undefined;
  limits: ReadLimits;
  say: Say;
  listNames: ListNames;
  /** What a known channel is called in the language of the plan, by its id; absent = by its id. */
  channelName?: ((id: string) => string | undefined) | undefined;
  /** Descriptions of the exports of known platforms; absent = only tidy tables are read. */
  exports?: readonly ExportDescription[] | undefined;
  /** Name of the channel that a visit came by; undefined when nothing tells. */
  classifySource?: ((traffic: Traffic) => string | undefined) | undefined;
  /** Stage id of a role in the journey; undefined when the journey has none. */
  stageOfRole?: ((role: Role) => string | undefined) | undefined;
  /** Path of a file, or `*` for all → id of the export that it is, whatever its header says. */
  as?: ReadonlyMap<string, string> | undefined;
  /** Names that the user has given channels, as the data have them, and the file that says so. */
  ownNames?: { file: string; names: readonly string[] } | undefined;
  /** Language in which exports are named; absent = English. */
  language?: Language | undefined;
  /** Id or kind of the export whose conversions count where several claim the same. */
  trust?: string | undefined;
  /**
   * The column that divides the observations into parts: a role such as `region`, or a header, whatever its case,
   * accents and spacing. Absent = they are not divided.
   */
  by?: string | undefined;
  /** ISO 4217 code of the plan's money; absent = that of the first column that shows one. */
  currency?: string | undefined;
  /** ISO 4217 code → what one unit of it is in the plan's currency. */
  rates?: ReadonlyMap<string, number> | undefined;
  /** Told now and then how far the reading is. */
  onProgress?: OnProgress | undefined;
  /** A fresh hash of a file's bytes. */
  createHash: () => { update(chunk: Uint8Array): void; digest(): string };
}
