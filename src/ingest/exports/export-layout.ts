import type { ExportDescription, ExportMetric } from '../../knowledge/schemas/export.ts';
import type { PartSource } from '../columns/table-layout.ts';

/** Where a number of a step comes from. */
export interface MetricSource {
  /** 0-based; undefined: each row counts one. */
  column: number | undefined;
  /** Header, for messages. */
  field: string;
  /** ISO 4217 code that the header shows. */
  currency: string | undefined;
  /** It counts only in rows in which this column matches: others state nothing of it, or, counted, are 0. */
  where: { column: number | undefined; pattern: RegExp } | undefined;
}

/** What a step adds up. */
export const stepNumbers = ['exposures', 'conversions', 'cost', 'revenue'] as const;
export type StepNumber = (typeof stepNumbers)[number];

export interface StepLayout {
  /** Position in the order of the journey. */
  stage: number;
  numbers: Partial<Record<StepNumber, MetricSource>>;
}

/** How the rows of an export are to be read. */
export interface ExportLayout {
  description: ExportDescription;
  confidence: number;
  header: readonly string[];
  /** By column of the description, 0-based. */
  columns: ReadonlyMap<string, { index: number; currency: string | undefined }>;
  /** The user's own say on names: a constant, or columns joined in order. */
  segment: { constant: string } | { columns: readonly number[] };
  channel: { constant: string } | { columns: readonly number[] } | 'as described';
  device: number | undefined;
  /** The column that divides the rows; undefined where the file has none. */
  by: PartSource | undefined;
  steps: StepLayout[];
  /** Headers that nothing is read from. */
  unusedColumns: string[];
}

/** The source of a column or metric of the description; undefined when the file lacks its column. */
export function metricSource(
  key: string,
  { description, columns }: Pick<ExportLayout, 'description' | 'columns'>,
  header: readonly string[],
): MetricSource | undefined {
  const metric: ExportMetric | undefined = Object.hasOwn(description.metrics, key)
    ? description.metrics[key]
    : undefined;
  const columnKey = metric === undefined ? key : 'column' in metric ? metric.column : undefined;
  const column = columnKey === undefined ? undefined : columns.get(columnKey);
  if (columnKey !== undefined && column === undefined) return undefined;
  const condition = metric?.where;
  // A condition that cannot be tested must not make every row count.
  if (columnKey === undefined && condition !== undefined && !columns.has(condition.column)) return undefined;
  return {
    column: column?.index,
    field: column === undefined ? key : header[column.index]!.trim(),
    currency: column?.currency,
    where: condition && {
      column: columns.get(condition.column)?.index,
      pattern: new RegExp(condition.matches, 'iu'),
    },
  };
}
