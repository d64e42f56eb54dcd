import { parse } from 'csv-parse/sync';
import { PlanError } from '../../../errors.ts';
import { csvText } from '../../../report/csv/csv-text.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import { estimate, type InterviewTable } from './interview-tables.ts';

/** By column: a name as an id. */
export type NameReader = Readonly<Record<InterviewTable['names'][number], (name: string) => string>>;

/**
 * The text of a table, in which measured numbers of an earlier one stay and win over estimates of the same thing.
 * @param before text of the file that is there; undefined when there is none
 * @param file its path, for the error
 * @param idOf names of the same thing have the same id
 * @throws PlanError `usage` when the file has other columns: nothing may get lost that is not understood
 */
export function keepMeasured(
  table: InterviewTable,
  { before, file }: { before: string | undefined; file: string },
  idOf: NameReader,
  { say }: Pick<Phrasebook, 'say'>,
): string {
  const { header, names, numbers } = table;
  const at = (column: string) => header.indexOf(column);
  const keyOf = (row: readonly (string | number)[]) =>
    JSON.stringify(names.map((column) => idOf[column](String(row[at(column)]))));
  const earlier = rowsUnder(header, before);
  if (earlier === undefined)
    throw new PlanError('usage', say('cli.interview.other-table', { file }), {
      hint: say('cli.interview.other-table-hint', { columns: header.join(', ') }),
    });
  const measured = earlier.filter(
    (row) => row.at(-1) !== estimate && numbers.some((column) => row[at(column)] !== ''),
  );
  const kept = new Map(measured.map((row) => [keyOf(row), row]));
  const rows = table.rows.map((row) => {
    const own = kept.get(keyOf(row));
    kept.delete(keyOf(row));
    return own ? row.map((cell, index) => (isNumber(index) ? own[index]! : cell)) : row;
  });
  return csvText([[...header], ...rows, ...kept.values()]);

  /** A number, or where it is from. */
  function isNumber(index: number): boolean {
    return numbers.includes(header[index]!) || index === header.length - 1;
  }
}

/** The rows of a table in the order of these columns; undefined when it has others, or lacks more than the last. */
export function rowsUnder(header: readonly string[], text = ''): string[][] | undefined {
  let records: string[][];
  try {
    records = parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true });
  } catch {
    return undefined;
  }
  const [columns, ...rows] = records;
  if (columns === undefined) return [];
  const places = header.map((column) => columns.indexOf(column));
  const isSame =
    columns.every((column) => header.includes(column)) && places.slice(0, -1).every((at) => at !== -1);
  return isSame ? rows.map((row) => places.map((at) => row[at] ?? '')) : undefined;
}
