import { readDay } from '../dates/read-day.ts';

const between = /\s+[-–—]\s+|[–—]|\s+(?:to|bis|do)\s+/u;
/** Any leap year: it completes dates that have none. */
const someYear = 2000;
const halfYear = 183 * 86_400_000;

/**
 * Of the periods that an export compares the one that the report is of: the one that ends last, wherever it stands.
 * Where no year is written, December ends before January. Where the texts are no dates it is the first of them,
 * because reports put it first; undefined without texts.
 * @param periods different texts, in the order of the file
 * @example currentPeriod(['Apr 1 - Apr 30', 'May 1 - May 31']) // => 'May 1 - May 31'
 */
export function currentPeriod(periods: Iterable<string>): string | undefined {
  const [first, ...others] = periods;
  if (first === undefined) return undefined;
  let current = first;
  for (const other of others) if (endsLater(other, current)) current = other;
  return current;
}

function endsLater(one: string, other: string): boolean {
  const [a, b] = [lastDay(one), lastDay(other)];
  if (a === undefined || b === undefined || a.hasYear !== b.hasYear) return false;
  const ahead = a.time - b.time;
  return a.hasYear || Math.abs(ahead) < halfYear ? ahead > 0 : ahead < 0;
}

function lastDay(period: string): { time: number; hasYear: boolean } | undefined {
  const text = period.split(between).at(-1)!.trim();
  const day = readDay(text);
  if (day !== undefined) return { time: Date.parse(day), hasYear: true };
  const completed = readDay(`${text} ${someYear}`);
  return completed === undefined ? undefined : { time: Date.parse(completed), hasYear: false };
}
