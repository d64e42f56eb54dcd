import { type CsvError, parse } from 'csv-parse';
import { PlanError } from '../../errors.ts';
import type { Say } from '../read-settings.ts';
import type { Dialect } from './sniff-dialect.ts';
import { stripQuotes } from './strip-quotes.ts';

const quote = 0x22;
const tailBytes = 4_096;

/**
 * Cuts UTF-8 text into records and hands each over with the physical line on which it starts; a line break
 * within quotes counts. Empty lines are no records, but the next one is told that it comes after a gap. Memory does not grow with the number of records.
 * csv-parse could give the lines itself (`info`), but counts CRLF within quotes twice and takes double the time.
 * @returns the place of a last line that is cut off within quotes; undefined when the file is whole
 * @throws PlanError `record-too-large`, `file-unreadable` (a quote that is never closed, further up)
 */
export async function readRecords(
  pieces: AsyncIterable<Buffer>,
  dialect: Dialect,
  options: { file: string; recordBytes: number; say: Say },
  onRecord: (record: string[], line: number, afterGap: boolean) => void,
): Promise<{ line: number; column: number } | undefined> {
  const parser = parse({
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineBreaks,
    max_record_size: options.recordBytes,
    relax_column_count: true,
    relax_quotes: true,
    // Spaces before a quote.
    ltrim: true,
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
    if (quotes) stripQuotes(record);
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
  let tail: Buffer = Buffer.alloc(0);
  let length = 0;
  for await (const piece of pieces) {
    const bytes = piece.subarray(skip);
    skip = Math.max(0, skip - piece.length);
    quotes ||= bytes.includes(quote);
    length += bytes.length;
    tail = (bytes.length < tailBytes ? Buffer.concat([tail, bytes]) : bytes).subarray(-tailBytes);
    parser.write(bytes);
    for (let record = parser.read(); record !== null; record = parser.read()) take(record);
    if (parser.errored) fail(parser.errored as CsvError);
  }
  parser.end();
  try {
    for await (const record of parser) take(record);
  } catch (error) {
    const reason = (failure ?? error) as CsvError;
    if (!isCutOff(reason, tail, length)) fail(reason);
    return { line, column: Number(reason.index) + 1 };
  }
  return undefined;
}

/** The quote that is never closed is opened in the last line, so that it swallows no other. */
function isCutOff(error: CsvError, tail: Buffer, length: number): boolean {
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return false;
  const start = Number(error.bytes) - (length - tail.length);
  return start >= 0 && !/[\r\n]/.test(tail.subarray(start).toString('utf8').trim());
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
