/** How the rows of a file are written. */
export interface Dialect {
  delimiter: string;
  /** Line breaks that end a row. */
  lineBreaks: string[];
  /** Bytes to leave out at the beginning: a `sep=` line. */
  skipBytes: number;
  /** Physical line of what follows. */
  firstLine: number;
}

const candidates = [';', '\t', ',', '|'];
const sampleRows = 50;

/**
 * Delimiter and line breaks from the beginning of a file. A `sep=` line decides; else the candidate that
 * cuts most rows into as many cells as the header has, quotes respected; of several the one with most cells.
 * @param whole the text is the whole file, so that its last line is complete
 */
export function sniffDialect(text: string, whole: boolean): Dialect {
  const lineBreaks = text.includes('\n') || !text.includes('\r') ? ['\r\n', '\n'] : ['\r'];
  const separator = /^"?sep=([^\r\n]?)"?(?:\r\n|\n|\r|$)/i.exec(text);
  if (separator?.[1])
    return { delimiter: separator[1], lineBreaks, skipBytes: Buffer.byteLength(separator[0]), firstLine: 2 };
  let best = { delimiter: ',', fit: 0, cells: 1 };
  for (const delimiter of candidates) {
    const counts = countCells(text, delimiter, whole);
    const cells = counts[0] ?? 1;
    if (cells === 1) continue;
    const fit = counts.filter((count) => count === cells).length / counts.length;
    if (fit > best.fit || (fit === best.fit && cells > best.cells)) best = { delimiter, fit, cells };
  }
  return { delimiter: best.delimiter, lineBreaks, skipBytes: 0, firstLine: 1 };
}

/** Cells of each of the first rows; empty rows left out. */
function countCells(text: string, delimiter: string, whole: boolean): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let cellStart = 0;
  let rowStart = 0;
  for (let at = 0; at < text.length && counts.length < sampleRows; at++) {
    const character = text[at];
    if (character === '"' && (quoted || at === cellStart)) quoted = !quoted;
    else if (quoted) continue;
    else if (character === delimiter) {
      cells++;
      cellStart = at + 1;
    } else if (character === '\n' || character === '\r') {
      if (at > rowStart) counts.push(cells);
      cells = 1;
      cellStart = at + 1;
      rowStart = at + 1;
    }
  }
  if (whole && rowStart < text.length && counts.length < sampleRows) counts.push(cells);
  return counts;
}
