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
 * Where no candidate cuts the first line so, it is the title of a report, or rows have cells too many; the most
 * frequent number of cells stands for the header's then, and a comma between digits is rather a decimal one.
 * @param whole the text is the whole file, so that its last line is complete
 */
export function sniffDialect(text: string, whole: boolean): Dialect {
  const lineBreaks = text.includes('\n') || !text.includes('\r') ? ['\r\n', '\n'] : ['\r'];
  const separator = /^"?sep=([^\r\n]?)"?(?:\r\n|\n|\r|$)/i.exec(text);
  if (separator?.[1])
    return { delimiter: separator[1], lineBreaks, skipBytes: Buffer.byteLength(separator[0]), firstLine: 2 };
  const countAll = (except?: RegExp) => {
    const left = except === undefined ? text : text.replace(except, '.');
    return candidates.map((delimiter) => ({ delimiter, counts: countCells(left, delimiter, whole) }));
  };
  const counted = countAll();
  const byHeader = bestFit(counted, (counts) => counts[0] ?? 1);
  const best =
    byHeader && byHeader.fit >= 0.5
      ? byHeader
      : (bestFit(countAll(/(?<=\d),(?=\d)/g), mostFrequent) ?? bestFit(counted, mostFrequent) ?? byHeader);
  return { delimiter: best?.delimiter ?? ',', lineBreaks, skipBytes: 0, firstLine: 1 };
}

/** The candidate that cuts most rows into as many cells as `width` says; undefined when none cuts at all. */
function bestFit(
  counted: readonly { delimiter: string; counts: readonly number[] }[],
  width: (counts: readonly number[]) => number,
): { delimiter: string; fit: number } | undefined {
  let best: { delimiter: string; fit: number; cells: number } | undefined;
  for (const { delimiter, counts } of counted) {
    const cells = width(counts);
    if (cells === 1) continue;
    const fit = counts.filter((count) => count === cells).length / counts.length;
    if (best === undefined || fit > best.fit || (fit === best.fit && cells > best.cells))
      best = { delimiter, fit, cells };
  }
  return best;
}

/** The most frequent number of cells but one; 1 when there is no other. Of equally frequent ones the largest. */
function mostFrequent(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 1) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  const [first] = [...frequency].sort(([a, x], [b, y]) => y - x || b - a);
  return first?.[0] ?? 1;
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
    if (character === '"' && (quoted || text.slice(cellStart, at).trim() === '')) quoted = !quoted;
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
