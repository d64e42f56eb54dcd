/** What a column of an input can mean. */
export const columnRoles = [
  'segment',
  'channel',
  'stage',
  'size',
  'value',
  'priority',
  'share',
  'users',
  'sample',
  'engagement_rate',
  'interaction',
  'active',
  'effort_hours',
  'exposures',
  'conversions',
  'cost',
  'revenue',
  'device',
  'region',
  'date',
  'basis',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Groups of words that mean the same in a cell or a header, in any language. */
export const wordGroups = [
  'missing',
  'total',
  'yes',
  'no',
  'mobile',
  'desktop',
  'estimate',
  'unknown',
  'percent',
  'in',
  'until',
] as const;
export type WordGroup = (typeof wordGroups)[number];

/** The words of tables: `templates/columns.yaml`. */
export interface ColumnVocabulary {
  /** Headers of each role by language; the first of each list is the role's proper name there. */
  columns: Readonly<
    Record<ColumnRole, { en: readonly string[]; de: readonly string[]; pl: readonly string[] }>
  >;
  words: Readonly<Record<WordGroup, readonly string[]>>;
  /** ISO 4217 code → the signs that mean it; the code itself goes without saying. */
  currencies: Readonly<Record<string, readonly string[]>>;
}
