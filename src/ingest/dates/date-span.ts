import { type DayOrder, dayOrder, readDay } from './read-day.ts';

/** First and last day, as `2026-05-01`. */
export interface Period {
  from: string;
  to: string;
}

/**
 * First and last day of a column of dates. Days such as `9/12/2026` wait until another date of the column
 * has shown which number is the day; only their extremes under either reading are kept. Where dates contradict each
 * other nothing shows it.
 */
export class DateSpan {
  readonly #orders = new Set<DayOrder>();
  #sure: Period | undefined;
  #open: Record<DayOrder, Period | undefined> = { 'day-first': undefined, 'month-first': undefined };

  add(text: string): void {
    const day = readDay(text);
    if (day !== undefined) {
      const order = dayOrder(text);
      if (order !== undefined) this.#orders.add(order);
      this.#sure = wider(this.#sure, day);
    } else
      for (const order of ['day-first', 'month-first'] as const) {
        const possible = readDay(text, order);
        if (possible !== undefined) this.#open[order] = wider(this.#open[order], possible);
      }
  }

  /** Undefined without dates, and when nothing settles what they mean. */
  period(): Period | undefined {
    const [order, other] = this.#orders;
    const isOpen = this.#open['day-first'] !== undefined || this.#open['month-first'] !== undefined;
    if (!isOpen) return this.#sure;
    if (order === undefined || other !== undefined) return undefined;
    const open = this.#open[order];
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
