import { readDay } from '../dates/read-day.ts';
import type { CellWords } from '../numbers/cell-words.ts';

type Words = Pick<CellWords, 'lastDay'>;

/** Any leap year: it completes dates that have none. */
const someYear = 2000;
const halfYear = 183 * 86_400_000;

/**
 * Of the periods that an export compares the one that the report is of: the one that ends last, wherever it stands.
 * Where no year is written, December ends before January. Where the texts are no dates it is the first of them,
 * because reports put it first; undefined without texts.
 * @param periods different texts, in the order of the file
 * @example currentPeriod(['Apr 1 - Apr 30', 'May 1 - May 31'], words) // => 'May 1 - May 31'
 */
export function currentPeriod(periods: Iterable<string>, words: Words): string | undefined {
  const [first, ...others] = periods;
  if (first === undefined) return undefined;
  let current = first;
  for (const other of others) if (endsLater(other, current, words)) current = other;
  return current;
}

function endsLater(one: string, other: string, words: Words): boolean {
  const [a, b] = [lastDay(one, words), lastDay(other, words)];
  if (a === undefined || b === undefined || a.hasYear !== b.hasYear) return false;
  const ahead = a.time - b.time;
  return a.hasYear || Math.abs(ahead) < halfYear ? ahead > 0 : ahead < 0;
}

function lastDay(period: string, words: Words): { time: number; hasYear: boolean } | undefined {
  const text = words.lastDay(period);
  const day = readDay(text);
  if (day !== undefined) return { time: Date.parse(day), hasYear: true };
  const completed = readDay(`${text} ${someYear}`);
  return completed === undefined ? undefined : { time: Date.parse(completed), hasYear: false };
}
