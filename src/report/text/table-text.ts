import Table from 'cli-table3';
import { displayWidth } from './display-width.ts';
import { fitWidth } from './fit-width.ts';

export interface TextColumn {
  header: string;
  align?: 'left' | 'right';
  /** Gives up width when the table is too wide; at least this many columns. */
  shrinkTo?: number;
  /** May be left out when shrinking is not enough; the highest goes first. */
  dropOrder?: number;
}

const gap = 2;
const noBorders = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);

/**
 * A borderless table no wider than `width` terminal columns: first the shrinking columns are cut with "…",
 * then columns are dropped, then everything shrinks.
 * @param rows cells as plain text, one per column
 * @param paint colours a cell after its width is known; `row` is −1 for the header
 * @returns lines without trailing spaces
 */
export function tableText(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (text: string, row: number, column: number) => string = (text) => text,
): string[] {
  const natural = columns.map((column, index) =>
    Math.max(displayWidth(column.header), ...rows.map((row) => displayWidth(row[index] ?? ''))),
  );
  const { kept, widths } = fitColumns(columns, natural, width);
  const cell = (text: string, row: number, column: number) =>
    paint(fitWidth(text, widths[column] ?? 0), row, column);

  const table = new Table({
    chars: { ...noBorders, middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: kept.map((index) => columns[index]?.align ?? 'left'),
  });
  table.push(kept.map((index) => cell(columns[index]?.header ?? '', -1, index)));
  rows.forEach((row, number) => {
    table.push(kept.map((index) => cell(row[index] ?? '', number, index)));
  });
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Which columns stay, and the width of every column. */
function fitColumns(columns: readonly TextColumn[], natural: readonly number[], width: number) {
  const widths = [...natural];
  let kept = columns.map((_, index) => index);
  const excess = () =>
    kept.reduce((sum, index) => sum + (widths[index] ?? 0), gap * (kept.length - 1)) - width;
  const shrink = (index: number, least: number) => {
    const current = widths[index] ?? 0;
    widths[index] = Math.max(Math.min(current, least), current - Math.max(0, excess()));
  };

  for (const index of kept) shrink(index, columns[index]?.shrinkTo ?? Number.POSITIVE_INFINITY);
  while (excess() > 0) {
    const droppable = kept.filter((index) => columns[index]?.dropOrder !== undefined);
    if (droppable.length === 0) break;
    const last = droppable.reduce((a, b) =>
      (columns[b]?.dropOrder ?? 0) > (columns[a]?.dropOrder ?? 0) ? b : a,
    );
    kept = kept.filter((index) => index !== last);
  }
  for (const index of kept) shrink(index, 1);
  return { kept, widths };
}
