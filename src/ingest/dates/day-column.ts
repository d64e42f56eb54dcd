import { firstDay } from './first-day.ts';
import { type DayOrder, dayOrder } from './read-day.ts';

// Texts come from the data: a column of timestamps must not fill the memory.
const remembered = 10_000;

/**
 * The days of one column of dates. What `9/12/2026` means is known only after the last row, when another date may
 * have shown which number is the day: until then such a day is held under both readings.
 */
export class DayColumn {
  readonly #orders = new Set<DayOrder>();
  readonly #known = new Map<string, string | undefined>();

  /** What the day is held under: `2026-05-01`, or both readings of it; undefined for what is no date. */
  read(text: string): string | undefined {
    if (this.#known.has(text)) return this.#known.get(text);
    const held = this.#hold(text);
    if (this.#known.size < remembered) this.#known.set(text, held);
    return held;
  }

  #hold(text: string): string | undefined {
    const day = firstDay(text);
    const order = dayOrder(text);
    if (day !== undefined && order !== undefined) this.#orders.add(order);
    if (day !== undefined) return day;
    const readings = [firstDay(text, 'day-first'), firstDay(text, 'month-first')];
    return readings.includes(undefined) ? undefined : readings.join(' ');
  }

  /**
   * The day, once all rows are read; undefined where no date of the column, or dates that contradict each other,
   * tell which number is the day.
   * @param held what `read` returned
   */
  settled(held: string): string | undefined {
    const [dayFirst, monthFirst] = held.split(' ');
    if (monthFirst === undefined) return dayFirst;
    if (this.#orders.size !== 1) return undefined;
    return this.#orders.has('day-first') ? dayFirst : monthFirst;
  }
}
