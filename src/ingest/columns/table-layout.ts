import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { InputKind } from '../../model/vocabulary.ts';

/** Where the text of a role comes from: a constant, or columns joined in order. */
export interface RoleSource {
  role: ColumnRole;
  /** 0-based; empty for a constant. */
  columns: readonly number[];
  constant?: string;
  /** Header or headers, for messages. */
  field: string;
  percent: boolean;
  currency: string | undefined;
}

/** Where the value comes from by which rows are divided. */
export type PartSource = Pick<RoleSource, 'columns' | 'constant' | 'field'>;

/**
 * How the rows of one table are to be read. Made from its header, or, for the export of a known platform,
 * from that platform's description.
 */
export interface TableLayout {
  kind: InputKind;
  /** Cells of a whole row. */
  width: number;
  sources: ReadonlyMap<ColumnRole, RoleSource>;
  /** The column that divides the rows; undefined where the table has none. */
  by?: PartSource | undefined;
  /** Headers that nothing is read from. */
  unusedColumns: string[];
}
