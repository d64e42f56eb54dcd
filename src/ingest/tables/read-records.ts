import { type CsvError, parse } from 'csv-parse';
import { PlanError } from '../../errors.ts';
import type { Say } from '../read-settings.ts';
import type { Dialect } from './sniff-dialect.ts';

const quote = 0x22;

/**
 * Cuts UTF-8 text into records and hands each over with the physical line on which it starts; a line break
 * within quotes counts. Empty lines are no records, but the next one is told that it comes after a gap. Memory does not grow with the number of records.
 * csv-parse could give the lines itself (`info`), but counts CRLF within quotes twice and takes double the time.
 * @throws PlanError `record-too-large`, `file-unreadable` (a quote that is never closed)
 */
export async function readRecords(
  pieces: AsyncIterable<Buffer>,
  dialect: Dialect,
  options: { file: string; recordBytes: number; say: Say },
  onRecord: (record: string[], line: number, afterGap: boolean) => void,
): Promise<void> {
  const parser = parse({
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineBreaks,
    max_record_size: options.recordBytes,
    relax_column_count: true,
    relax_quotes: true,
  });
  let failure: CsvError | undefined;
  parser.on('error', (error: CsvError) => {
    failure ??= error;
  });
  const lineBreak = dialect.lineBreaks.at(-1)!;
  let line = dialect.firstLine;
  let quotes = false;
  let gap = false;
  const take = (record: string[]) => {
    const empty = record.length <= 1 && (record[0] ?? '') === '';
    if (!empty) onRecord(record, line, gap);
    gap = empty;
    line++;
    if (quotes) for (const cell of record) line += countLineBreaks(cell, lineBreak);
  };
  const fail = (error: CsvError): never => {
    throw readingError(error, line, options);
  };

  let skip = dialect.skipBytes;
  for await (const piece of pieces) {
    const bytes = piece.subarray(skip);
    skip = Math.max(0, skip - piece.length);
    quotes ||= bytes.includes(quote);
    parser.write(bytes);
    for (let record = parser.read(); record !== null; record = parser.read()) take(record);
    if (parser.errored) fail(parser.errored as CsvError);
  }
  parser.end();
  try {
    for await (const record of parser) take(record);
  } catch (error) {
    fail((failure ?? error) as CsvError);
  }
}

function countLineBreaks(cell: string, lineBreak: string): number {
  let count = 0;
  for (let at = cell.indexOf(lineBreak); at !== -1; at = cell.indexOf(lineBreak, at + 1)) count++;
  return count;
}

/** The parser's error in our words. Its row is the first that was not handed over, so it starts on `line`. */
function readingError(
  error: CsvError,
  line: number,
  options: { file: string; recordBytes: number; say: Say },
): unknown {
  const column = typeof error.index === 'number' ? error.index + 1 : undefined;
  const place = { file: options.file, line, ...(column !== undefined && { column }) };
  const values = {
    file: options.file,
    line,
    column: column ?? 1,
    kibibytes: Math.round(options.recordBytes / 1024),
  };
  const say = (id: string, code: 'record-too-large' | 'file-unreadable') =>
    new PlanError(code, options.say(`error.${id}`, values), {
      hint: options.say(`error.${id}.hint`, values),
      place,
      cause: error,
    });
  if (error.code === 'CSV_MAX_RECORD_SIZE') return say('record-too-large', 'record-too-large');
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return say('quote-not-closed', 'file-unreadable');
  return error;
}
