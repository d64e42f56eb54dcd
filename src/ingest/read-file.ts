import type { InputSummary } from '../model/observations.ts';
import { DecodedText } from './bytes/decode-text.ts';
import { peek } from './bytes/peek.ts';
import type { HeaderLexicon } from './columns/header-lexicon.ts';
import type { TableLayout } from './columns/table-layout.ts';
import { understandColumns } from './columns/understand-columns.ts';
import { TableFold } from './fold/table-fold.ts';
import { inputError } from './input-error.ts';
import type { InputFile } from './read-settings.ts';
import type { TableContext } from './table-context.ts';
import { readRecords } from './tables/read-records.ts';
import { repairRecord } from './tables/repair-record.ts';
import { sniffDialect } from './tables/sniff-dialect.ts';

const sniffBytes = 65_536;

/** What all tables share while they are read. */
export type ReadingContext = Omit<TableContext, 'file' | 'layout'> & { lexicon: HeaderLexicon };

/**
 * Reads one file into the ledger and tells how it was read.
 * @param onHeader called when its columns are understood
 * @throws PlanError `file-empty`, `encoding-unknown`, `columns-not-understood`, `record-too-large` …
 */
export async function readFile(
  input: InputFile,
  context: ReadingContext,
  onHeader: (header: { file: string; line: number; header: readonly string[] }) => void,
): Promise<InputSummary> {
  const { settings, log } = context;
  const file = input.path;
  const text = new DecodedText(input.bytes, settings);
  const { head, whole, pieces } = await peek(text.pieces(), sniffBytes);
  const sample = head.toString('utf8');
  const dialect = sniffDialect(sample, whole);
  if (whole && sample.replaceAll('\0', '').trim() === '')
    throw inputError(settings.say, 'file-empty', 'file-empty', { file });

  let table: { layout: TableLayout; fold: TableFold } | undefined;
  const options = { file, recordBytes: settings.limits.recordBytes, say: settings.say };
  await readRecords(pieces, dialect, options, (record, line) => {
    if (text.damaged) repairRecord(record, line, file, log);
    if (isBlank(record)) return;
    if (table) return table.fold.add(record, line);
    const header = { file, line, header: record };
    onHeader(header);
    const layout = understandColumns({ ...header, kind: input.kind }, context.lexicon, settings);
    table = { layout, fold: new TableFold({ ...context, file, layout }) };
  });
  if (!table) throw inputError(settings.say, 'file-empty', 'file-empty', { file });

  const { layout, fold } = table;
  fold.finish();
  if (fold.rows === 0) log.add('no-rows', 'error', { file });
  if (text.guessed) log.add('encoding-guessed', 'info', { file }, { encoding: text.encoding });
  if (text.halfCharacter) log.add('half-character', 'warning', { file }, { encoding: text.encoding });
  return {
    path: file,
    kind: layout.kind,
    rows: fold.rows,
    usedRows: fold.rows - fold.rejectedRows,
    rejectedRows: fold.rejectedRows,
    encoding: text.encoding,
    delimiter: dialect.delimiter,
    sha256: text.digest(),
    columns: describeColumns(layout),
    unusedColumns: layout.unusedColumns,
  };
}

/** Without a visible character: no row. */
function isBlank(record: readonly string[]): boolean {
  for (const cell of record) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

function describeColumns(layout: TableLayout): Record<string, string> {
  return Object.fromEntries(
    [...layout.sources].map(([role, { constant, field }]) => [
      role,
      constant === undefined ? field : `= ${constant}`,
    ]),
  );
}
