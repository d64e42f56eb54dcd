import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { InputKind } from '../../model/vocabulary.ts';
import type { ReadSettings } from '../read-settings.ts';
import type { HeaderMeaning } from './header-lexicon.ts';
import { tableKind } from './table-kind.ts';

/** Columns of each role; more than one where the choice is open. A role's proper name beats its other names. */
export function recogniseColumns(
  meanings: readonly HeaderMeaning[],
  taken: ReadonlySet<number>,
): Map<ColumnRole, number[]> {
  const columns = new Map<ColumnRole, number[]>();
  meanings.forEach(({ role, proper }, index) => {
    if (role === undefined || taken.has(index)) return;
    const rivals = columns.get(role);
    if (rivals === undefined || (proper && !meanings[rivals[0]!]!.proper)) columns.set(role, [index]);
    // A day beside its month and week is one date, told three times; and of sources the first will do.
    else if (role !== 'date' && role !== 'basis' && proper === meanings[rivals[0]!]!.proper)
      rivals.push(index);
  });
  return columns;
}

/** Constants count only where the table's own columns measure nothing, names of segment and channel first. */
export function guessKind(roles: ReadonlySet<ColumnRole>, settings: ReadSettings): InputKind | undefined {
  const own = tableKind(roles);
  if (own !== undefined && (own !== 'audience' || roles.has('size'))) return own;
  const names = (['segment', 'channel'] as const).filter((role) => settings.constants.has(role));
  return (
    tableKind(new Set([...roles, ...names])) ??
    tableKind(new Set([...roles, ...settings.constants.keys()])) ??
    own
  );
}
