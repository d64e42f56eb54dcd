import { PlanError } from '../../errors.ts';
import { listHeader } from '../columns/list-header.ts';
import type { ReadSettings } from '../read-settings.ts';

/** Values of a column beyond which a plan for each helps nobody. */
export const mostParts = 50;

export interface SeenTable {
  file: string;
  header: readonly string[];
  /** Header of the column that divides its rows, or the name of a constant; undefined where it has none. */
  field: string | undefined;
}

/**
 * Refuses a column that divides nothing, or too much.
 * @param used number of values that used rows name; `isMore`: they were too many to be counted
 * @throws PlanError `unknown-name` when no table has the column, `usage` when it has no value or too many
 */
export function checkParts(
  by: string,
  tables: readonly SeenTable[],
  used: { count: number; isMore: boolean },
  settings: ReadSettings,
): void {
  const { count, isMore } = used;
  const fields = tables.flatMap(({ field }) => field ?? []);
  const headers = [...new Set(tables.flatMap(({ header }) => header.map((name) => name.trim())))];
  const known = headers.filter((name) => name !== '');
  const values = {
    by: by.trim(),
    field: fields[0] ?? by.trim(),
    count,
    more: isMore ? 'yes' : 'no',
    limit: mostParts,
    nearest: settings.nearest(by, known) ?? 'none',
    header: listHeader(known),
  };
  const refuse = (code: 'unknown-name' | 'usage', id: string) =>
    new PlanError(code, settings.say(`error.${id}`, values), {
      hint: settings.say(`error.${id}.hint`, values),
    });
  if (fields.length === 0) throw refuse('unknown-name', 'by-column-not-found');
  if (count === 0) throw refuse('usage', 'by-without-values');
  if (count > mostParts) throw refuse('usage', 'by-too-many-values');
}
