import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import type { Period } from '../dates/date-span.ts';
import { dayOrder, readDay } from '../dates/read-day.ts';

/** Longer lines are no titles, and patterns need not be tried on what may be megabytes. */
export const longestTitle = 500;

/** First and last day that the lines above a table name; undefined when they name none that can be read. */
export function preamblePeriod(
  lines: readonly string[],
  patterns: ExportDescription['preamble']['period'],
): Period | undefined {
  if (patterns === undefined) return undefined;
  const readable = lines.filter(({ length }) => length <= longestTitle);
  const find = (pattern: string) => {
    const expression = new RegExp(pattern, 'iu');
    return readable.map((line) => expression.exec(line)).find((match) => match !== null) ?? [];
  };
  const [first, last] =
    'range' in patterns ? find(patterns.range).slice(1, 3) : [find(patterns.start)[1], find(patterns.end)[1]];
  if (first === undefined || last === undefined) return undefined;
  const order = dayOrder(first) ?? dayOrder(last);
  const from = readDay(first, order);
  const to = readDay(last, order);
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}
