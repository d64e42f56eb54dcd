import type { TableLayout } from './table-layout.ts';

/** Role → header or headers it is read from, or `= value` for a constant. */
export function describeColumns(layout: TableLayout): Record<string, string> {
  return Object.fromEntries(
    [...layout.sources].map(([role, { constant, field }]) => [
      role,
      constant === undefined ? field : `= ${constant}`,
    ]),
  );
}
