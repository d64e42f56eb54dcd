import { type DayOrder, dayOrder, readDay } from './read-day.ts';

/** First and last day, as `2026-05-01`. */
export interface Period {
  from: string;
  to: string;
}

/**
 * First and last day of a column of dates. Days such as `9/12/2026` wait until another date of the column
 * has shown which number is the day; only their extremes under either reading are kept.
 */
export class DateSpan {
  #order: DayOrder | undefined;
  #sure: Period | undefined;
  #open: Record<DayOrder, Period | undefined> = { 'day-first': undefined, 'month-first': undefined };

  add(text: string): void {
    this.#order ??= dayOrder(text);
    const day = readDay(text, this.#order);
    if (day !== undefined) this.#sure = wider(this.#sure, day);
    else if (this.#order === undefined)
      for (const order of ['day-first', 'month-first'] as const) {
        const possible = readDay(text, order);
        if (possible !== undefined) this.#open[order] = wider(this.#open[order], possible);
      }
  }

  /** Undefined without dates, and when nothing settles what they mean. */
  period(): Period | undefined {
    const open = this.#order === undefined ? undefined : this.#open[this.#order];
    if (this.#order === undefined && this.#open['day-first'] !== undefined) return undefined;
    return open === undefined ? this.#sure : joinPeriods(this.#sure, open);
  }
}

/** The shortest period that holds both. */
export function joinPeriods(one: Period | undefined, other: Period): Period {
  if (one === undefined) return other;
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}

function wider(period: Period | undefined, day: string): Period {
  return joinPeriods(period, { from: day, to: day });
}
