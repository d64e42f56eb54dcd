import type { PlanError } from '../../errors.ts';
import type { ColumnRole } from '../../model/column-vocabulary.ts';
import { inputError } from '../input-error.ts';
import type { ReadSettings } from '../read-settings.ts';

/** The error for two columns that could be the same role, with the option that picks one of them. */
export function repeatedColumn(
  role: ColumnRole,
  columns: readonly number[],
  table: { file: string; line: number; header: readonly string[] },
  settings: ReadSettings,
): PlanError {
  const [first, second] = columns as readonly [number, number];
  const name = (index: number) => table.header[index]!.trim();
  const alike = settings.normalize(name(first)) === settings.normalize(name(second));
  const place = { file: table.file, line: table.line, column: second + 1 };
  return inputError(settings.say, 'columns-not-understood', 'columns-repeated', place, {
    role,
    first: name(first),
    second: name(second),
    firstColumn: first + 1,
    secondColumn: second + 1,
    pick: alike ? `#${first + 1}` : name(first),
  });
}
