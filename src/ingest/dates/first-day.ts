import { monthNumber } from './month-names.ts';
import { type DayOrder, readDay } from './read-day.ts';

const isoWeek = /^(\d{4})-?W(\d{1,2})$/i;
const namedWeek = /^(?:W|CW|KW|week|Woche|tydzień)\.?\s*(\d{1,2})[\s/.,-]+(\d{4})$/i;
const isoMonth = /^(\d{4})[-/.](\d{1,2})$/;
const numericMonth = /^(\d{1,2})[-/.](\d{4})$/;
const namedMonth = /^(\p{L}{3,})\.?,?\s+(\d{4})$/u;

const dayLength = 86_400_000;

/**
 * The day of a date, or the first one of a week (`2026-W19`, `KW 19/2026`, ISO 8601: Monday) or month (`2026-05`,
 * `05/2026`, `Mai 2026`), as `2026-05-01`; undefined for other texts, and for `9/12/2026` without an order.
 * Six digits are left alone: `202605` is a month in one tool and a week in another.
 * @example firstDay('2026-W19') // => '2026-05-04'
 */
export function firstDay(text: string, order?: DayOrder): string | undefined {
  const trimmed = text.trim();
  const day = readDay(trimmed, order);
  if (day !== undefined) return day;
  const week = isoWeek.exec(trimmed);
  if (week) return mondayOf(Number(week[1]), Number(week[2]));
  const named = namedWeek.exec(trimmed);
  if (named) return mondayOf(Number(named[2]), Number(named[1]));
  const month = isoMonth.exec(trimmed);
  if (month) return firstOf(month[1]!, Number(month[2]));
  const numeric = numericMonth.exec(trimmed);
  if (numeric) return firstOf(numeric[2]!, Number(numeric[1]));
  const spelt = namedMonth.exec(trimmed);
  return spelt ? firstOf(spelt[2]!, monthNumber(spelt[1]!)) : undefined;
}

function firstOf(year: string, month: number | undefined): string | undefined {
  if (month === undefined) return undefined;
  return readDay(`${year}-${String(month).padStart(2, '0')}-01`);
}

/** The 4th of January is always in the first week; a year has a 53rd only when it ends on its Thursday or later. */
function mondayOf(year: number, week: number): string | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = fourth + ((week - 1) * 7 - weekday) * dayLength;
  const thursday = new Date(monday + 3 * dayLength);
  if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
  return new Date(monday).toISOString().slice(0, 10);
}
