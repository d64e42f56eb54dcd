import { type SkipReason, skipReasons } from '../../model/observations.ts';
import type { IssueLog } from '../issue-log.ts';

const shownRanges = 5;

/** Lines from first to last, both with it. */
type Range = [first: number, last: number];

/** Rows of a file that are no observations, counted by reason. */
export class SkippedRows {
  readonly #byReason = new Map<
    SkipReason,
    { count: number; ranges: Range[]; isMore: boolean; text: string }
  >();
  count = 0;

  /** @param text what stands there, for the reader to judge */
  add(reason: SkipReason, line: number, text: string): void {
    this.count++;
    const known = this.#byReason.get(reason);
    if (known === undefined) {
      this.#byReason.set(reason, { count: 1, ranges: [[line, line]], isMore: false, text });
      return;
    }
    known.count++;
    const last = known.ranges.at(-1)!;
    if (line === last[1] + 1 && !known.isMore) last[1] = line;
    else if (known.ranges.length < shownRanges) known.ranges.push([line, line]);
    else known.isMore = true;
  }

  /** One issue for each reason. */
  report(file: string, log: IssueLog): void {
    for (const [reason, { count, ranges, isMore, text }] of this.#byReason) {
      const shown = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
      const lines = [...shown, ...(isMore ? ['…'] : [])].join(', ');
      log.add('rows-skipped', 'info', { file, line: ranges[0]![0], value: text }, { reason, count, lines });
    }
  }

  counts(): Partial<Record<SkipReason, number>> {
    return Object.fromEntries(
      skipReasons.flatMap((reason) => {
        const count = this.#byReason.get(reason)?.count;
        return count === undefined ? [] : [[reason, count]];
      }),
    );
  }
}
