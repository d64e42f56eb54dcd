import { monthNumber } from './month-names.ts';

/** Which of the first two numbers of `9/12/2026` is the day. */
export type DayOrder = 'day-first' | 'month-first';

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const dayAndName =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:(?:th|st|nd|rd)(?=\s))?\.?\s*(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const nameAndDay = /^(?:\p{L}+\.?,\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:th|st|nd|rd)?,?\s+(\d{4})(?!\d)/u;

/**
 * The day, as `2026-09-21`, of a date in ISO, German, Polish, French, Spanish, Italian, British or US form,
 * with or without a time after it; undefined for other texts, and for `9/12/2026` without an order.
 */
export function readDay(text: string, order?: DayOrder): string | undefined {
  const trimmed = text.trim();
  const whole = iso.exec(trimmed) ?? compact.exec(trimmed);
  if (whole) return day(whole[1]!, Number(whole[2]), whole[3]!);
  const number = numeric.exec(trimmed);
  if (number) return numericDay(number, order);
  const named = dayAndName.exec(trimmed);
  if (named) return day(named[3]!, monthNumber(named[2]!), named[1]!);
  const american = nameAndDay.exec(trimmed);
  return american ? day(american[3]!, monthNumber(american[1]!), american[2]!) : undefined;
}

/** Whether a text has the form of a date, of a day that no calendar has: `2025-02-30`, `31.04.2025`. */
export function isImpossibleDay(text: string): boolean {
  if (readDay(text, 'day-first') !== undefined || readDay(text, 'month-first') !== undefined) return false;
  const trimmed = text.trim();
  if ([iso, compact, numeric].some((form) => form.test(trimmed))) return true;
  const month = dayAndName.exec(trimmed)?.[2] ?? nameAndDay.exec(trimmed)?.[1];
  return month !== undefined && monthNumber(month) !== undefined;
}

/** What the numbers of a date alone tell about their order; a point stands for day first. */
export function dayOrder(text: string): DayOrder | undefined {
  const number = numeric.exec(text.trim());
  if (!number) return undefined;
  const [first, second] = [Number(number[1]), Number(number[3])];
  if (number[2] === '.' || first > 12) return 'day-first';
  return second > 12 ? 'month-first' : undefined;
}

function numericDay(number: RegExpExecArray, order: DayOrder | undefined): string | undefined {
  const [, first, , second, year] = number;
  const settled = dayOrder(number[0]) ?? order ?? (first === second ? 'day-first' : undefined);
  if (settled === undefined) return undefined;
  return settled === 'day-first' ? day(year!, Number(second), first!) : day(year!, Number(first), second!);
}

function day(year: string, month: number | undefined, date: string): string | undefined {
  if (month === undefined) return undefined;
  const text = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}
