import { belongsTo } from '../../../ingest/columns/table-kind.ts';
import { type ColumnRole, columnRoles } from '../../../model/column-vocabulary.ts';
import type { InputKind } from '../../../model/vocabulary.ts';

/** An answer to "what does this column hold?": a role, nothing, or nothing in it and all that follow. */
export type ColumnChoice = ColumnRole | 'leave-out' | 'leave-rest';

/** Names that several columns may make up together, as age and gender make a segment. */
const joinable: ReadonlySet<ColumnRole> = new Set(['segment', 'channel']);

/** Roles that most tables have come first, because a terminal shows a dozen lines. */
const usual = [
  'segment',
  'channel',
  'stage',
  'exposures',
  'conversions',
  'cost',
  'revenue',
  'size',
  'share',
] as const;
const ordered = [...new Set<ColumnRole>([...usual, ...columnRoles])];

/**
 * The choices for one column, the likeliest first. Roles that another column has already are not offered
 * again, but for those that columns can be joined to.
 * @param taken roles of the columns before it, and of constants
 * @param constants roles that have one value for every row, which no column would change
 * @param kind what the user says the table is; absent = anything
 */
export function columnChoices(
  guess: ColumnRole | undefined,
  taken: ReadonlySet<ColumnRole>,
  constants: ReadonlySet<ColumnRole>,
  kind: InputKind = 'combined',
): ColumnChoice[] {
  const isOpen = (role: ColumnRole) =>
    belongsTo(kind, role) && !constants.has(role) && (joinable.has(role) || !taken.has(role));
  const roles = ordered.filter((role) => role !== guess && isOpen(role));
  return [...(guess !== undefined && isOpen(guess) ? [guess] : []), 'leave-out', 'leave-rest', ...roles];
}
