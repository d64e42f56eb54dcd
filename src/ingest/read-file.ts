import type { InputSummary } from '../model/observations.ts';
import { DecodedText } from './bytes/decode-text.ts';
import { peek } from './bytes/peek.ts';
import type { HeaderLexicon } from './columns/header-lexicon.ts';
import type { FileEvidence, LateEvidence } from './evidence.ts';
import type { ExportCatalog } from './exports/export-catalog.ts';
import { FileTables, type OnHeader } from './file-tables.ts';
import { inputError } from './input-error.ts';
import type { InputFile } from './read-settings.ts';
import type { ReadingProgress } from './reading-progress.ts';
import type { TableContext } from './table-context.ts';
import { readRecords } from './tables/read-records.ts';
import { repairRecord } from './tables/repair-record.ts';
import { sniffDialect } from './tables/sniff-dialect.ts';

const sniffBytes = 65_536;

/** What all tables share while they are read. */
export type ReadingContext = Omit<TableContext, 'file' | 'layout' | 'known'> & {
  /** What an earlier reading has found out about the file; undefined at the first. */
  known?: FileEvidence | undefined;
  lexicon: HeaderLexicon;
  /** Absent: only tidy tables are read. */
  catalog: ExportCatalog | undefined;
  /** Absent: nobody watches. */
  progress: ReadingProgress | undefined;
};

/** How a file was read. */
export interface FileReading {
  summary: InputSummary;
  /** What all of it shows of how it is to be read. */
  evidence: FileEvidence;
  /** Where that is not how it was read; undefined where it is. */
  late: LateEvidence | undefined;
}

/**
 * Reads one file into the ledger and tells how it was read.
 * @param onHeader called when its columns are understood
 * @throws PlanError `file-empty`, `encoding-unknown`, `columns-not-understood`, `record-too-large` …
 */
export async function readFile(
  input: InputFile,
  context: ReadingContext,
  onHeader: OnHeader,
): Promise<FileReading> {
  const { settings, log, progress, known } = context;
  const file = input.path;
  const text = new DecodedText(
    progress ? progress.watch(input.bytes) : input.bytes,
    settings,
    known?.encoding,
  );
  const { head, whole, pieces } = await peek(text.pieces(), sniffBytes);
  const sample = head.toString('utf8');
  const dialect = sniffDialect(sample, whole);
  if (whole && sample.replaceAll('\0', '').trim() === '')
    throw inputError(settings.say, 'file-empty', 'file-empty', { file });

  const tables = new FileTables(input, context, dialect.delimiter, onHeader);
  const options = { file, recordBytes: settings.limits.recordBytes, say: settings.say };
  let gap = false;
  const cut = await readRecords(pieces, dialect, options, (record, line, afterGap) => {
    if (progress) progress.rows++;
    if (text.damaged) repairRecord(record, line, file, log);
    if (isBlank(record)) {
      gap = true;
      return;
    }
    tables.add(record, line, gap || afterGap);
    gap = false;
  });
  if (cut) tables.addTruncated(cut.line, cut.column);
  const summary = tables.finish();
  if (summary === undefined) throw inputError(settings.say, 'file-empty', 'file-empty', { file });
  const skipped = Object.values(summary.skipped ?? {}).reduce((sum, count) => sum + count, 0);
  if (summary.rows === skipped) log.add('no-rows', 'error', { file });
  if (text.guessed) log.add('encoding-guessed', 'info', { file }, { encoding: text.encoding });
  if (text.halfCharacter) log.add('half-character', 'warning', { file }, { encoding: text.encoding });
  const { kind, rows, usedRows, rejectedRows, ...rest } = summary;
  const { encoding, shown } = text;
  const isMisread = shown !== undefined && shown !== encoding;
  return {
    summary: {
      path: file,
      kind,
      rows,
      usedRows,
      rejectedRows,
      encoding,
      delimiter: dialect.delimiter,
      sha256: text.digest(),
      ...rest,
    },
    // What was read as other letters than it has is no evidence.
    evidence: { encoding: shown, tables: isMisread ? [] : tables.evidence },
    late: isMisread ? { file } : tables.late,
  };
}

/** Without a visible character: no row. */
function isBlank(record: readonly string[]): boolean {
  for (const cell of record) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
