import { missingRoles, tableKind } from '../../../ingest/columns/table-kind.ts';
import type { ColumnRole } from '../../../model/column-vocabulary.ts';
import type { InputKind } from '../../../model/vocabulary.ts';

const counted = ['exposures', 'conversions', 'cost', 'revenue'] as const;

/**
 * Roles that one value for every row could fill: the channel where the table measures channels and names none,
 * the stage where it counts and names none.
 * @param present roles of columns and of constants
 * @param kind what the user says the table is; absent = what the roles make of it
 */
export function constantRoles(present: ReadonlySet<ColumnRole>, kind?: InputKind): ('channel' | 'stage')[] {
  const measured = kind ?? tableKind(new Set([...present, 'channel'])) ?? 'audience';
  const channel = measured !== 'audience' && !present.has('channel');
  const stage = measured !== 'audience' && !present.has('stage') && counted.some((role) => present.has(role));
  return [...(channel ? ['channel' as const] : []), ...(stage ? ['stage' as const] : [])];
}

/** Roles that the table still lacks to be of any use; empty when it says enough. */
export function lackingRoles(present: ReadonlySet<ColumnRole>, kind?: InputKind): ColumnRole[] {
  return missingRoles(kind ?? tableKind(present) ?? 'conversions', present);
}
