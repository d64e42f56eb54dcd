import type { BudgetPeriod } from './budget.ts';

const DAY = 86_400_000;
const DAYS_A_WEEK = 7;
/** Mean month of the Gregorian calendar. */
const DAYS_A_MONTH = 30.436875;
/** Spacings from here on are weeks, and from here on months: February is the shortest. */
const WEEKLY_FROM = 5;
const MONTHLY_FROM = 28;

export interface PeriodGrid extends BudgetPeriod {
  /** Number of the period that a day falls into, 0 for the first. */
  numberOf(date: string): number;
  /** Month of the year, 0–11, in which a period begins; of the file as a whole: 0. */
  monthOf(number: number): number;
}

/**
 * The period of a file: the median spacing of its distinct dates, as whole days, weeks or months, from the first
 * date on. The file as a whole is one period when fewer than two dates are given.
 * @param dates days as `2026-05-01`, in any order
 */
export function choosePeriod(dates: readonly string[]): PeriodGrid {
  const days = [...new Set(dates)].map(dayNumber).sort((a, b) => a - b);
  if (days.length < 2) return wholeFile;
  const spacings = days.slice(1).map((day, index) => day - days[index]!);
  // Of two middle ones the smaller: one missing week does not make a file fortnightly.
  const spacing = spacings.sort((a, b) => a - b)[Math.floor((spacings.length - 1) / 2)]!;
  const [first, last] = [days[0]!, days.at(-1)!];
  return spacing < MONTHLY_FROM ? inDays(spacing, first, last) : inMonths(spacing, first, last);
}

const wholeFile: PeriodGrid = {
  ...{ unit: 'file', count: 1, days: undefined, periods: 1 },
  numberOf: () => 0,
  monthOf: () => 0,
};

function inDays(spacing: number, first: number, last: number): PeriodGrid {
  const weekly = spacing >= WEEKLY_FROM;
  const count = Math.max(1, Math.round(weekly ? spacing / DAYS_A_WEEK : spacing));
  const length = weekly ? count * DAYS_A_WEEK : count;
  const numberOf = (day: number) => Math.floor((day - first) / length);
  return {
    ...{ unit: weekly ? 'week' : 'day', count, days: length, periods: numberOf(last) + 1 },
    numberOf: (date) => numberOf(dayNumber(date)),
    monthOf: (number) => new Date((first + number * length) * DAY).getUTCMonth(),
  };
}

function inMonths(spacing: number, first: number, last: number): PeriodGrid {
  const count = Math.max(1, Math.round(spacing / DAYS_A_MONTH));
  const origin = monthNumber(first);
  const numberOf = (day: number) => Math.floor((monthNumber(day) - origin) / count);
  return {
    ...{ unit: 'month', count, days: count * DAYS_A_MONTH, periods: numberOf(last) + 1 },
    numberOf: (date) => numberOf(dayNumber(date)),
    monthOf: (number) => (origin + number * count) % 12,
  };
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** Months since year 0. */
function monthNumber(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
