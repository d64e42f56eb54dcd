import type { DatedCounts } from '../../model/observations.ts';
import type { ChannelEntry } from './channel-entry.ts';
import { Total } from './total.ts';
import { UnpricedRows } from './unpriced-rows.ts';

export const datedNumbers = ['cost', 'conversions', 'revenue'] as const;
export type DatedNumber = (typeof datedNumbers)[number];

/** Sums of one channel × stage × day. A sum is absent until a row states its part. */
export interface DatedTally {
  channel: ChannelEntry;
  /** Position in the order of the journey. */
  stage: number;
  /** `2026-05-01`, or what stands for it until that is known. */
  day: string;
  sums: Partial<Record<DatedNumber, Total>>;
  unpriced: UnpricedRows;
}

/** Sums by channel, stage and day, in whatever order the rows come. */
export class DatedSums {
  readonly #tallies = new Map<string, DatedTally>();
  readonly #mayGrow: () => boolean;

  /** @param mayGrow asked before every new entry; false leaves it out */
  constructor(mayGrow: () => boolean = () => true) {
    this.#mayGrow = mayGrow;
  }

  /** Adds what a row states; nothing when there is no room for it. */
  add(
    channel: ChannelEntry,
    day: string,
    { stage, numbers }: { stage: number; numbers: Readonly<Record<DatedNumber, number | undefined>> },
  ): void {
    const tally = this.#tally(channel, stage, day);
    if (tally === undefined) return;
    tally.unpriced.add(numbers);
    for (const number of datedNumbers) {
      const part = numbers[number];
      if (part === undefined) continue;
      tally.sums[number] ??= new Total();
      tally.sums[number].add(part);
    }
  }

  /** Adds some of the sums of another entry, its own channel's or another one's. */
  merge(other: DatedTally, numbers: readonly DatedNumber[] = datedNumbers, channel = other.channel): void {
    const parts = numbers.flatMap((number) => {
      const part = other.sums[number];
      return part === undefined ? [] : [[number, part] as const];
    });
    const tally = parts.length === 0 ? undefined : this.#tally(channel, other.stage, other.day);
    if (tally === undefined) return;
    if (numbers.includes('conversions')) tally.unpriced.merge(other.unpriced);
    else if (other.sums.cost !== undefined) tally.unpriced.addCostAlone();
    for (const [number, part] of parts) {
      tally.sums[number] ??= new Total();
      tally.sums[number].merge(part);
    }
  }

  #tally(channel: ChannelEntry, stage: number, day: string): DatedTally | undefined {
    const key = `${channel.number} ${stage} ${day}`;
    const known = this.#tallies.get(key);
    if (known !== undefined) return known;
    if (!this.#mayGrow()) return undefined;
    const tally: DatedTally = { channel, stage, day, sums: {}, unpriced: new UnpricedRows() };
    this.#tallies.set(key, tally);
    return tally;
  }

  tallies(): Iterable<DatedTally> {
    return this.#tallies.values();
  }

  /** Sorted by channel, stage and date; a sum of which a part could not be read is absent. */
  counts(stageOrder: readonly string[]): DatedCounts[] {
    const counts = [...this.#tallies.values()].flatMap(
      ({ channel, stage, day, sums, unpriced: rows }): DatedCounts[] => {
        const known = datedNumbers.flatMap((number) => {
          const value = sums[number]?.value();
          return value === undefined ? [] : [[number, value] as const];
        });
        if (known.length === 0) return [];
        const unpriced = sums.cost?.value() === undefined ? undefined : rows.value();
        return [
          {
            ...{ channel: channel.id, stage: stageOrder[stage]!, date: day },
            ...Object.fromEntries(known),
            ...(unpriced && { unpriced }),
          },
        ];
      },
    );
    return counts.sort(
      (a, b) => compare(a.channel, b.channel) || compare(a.stage, b.stage) || compare(a.date, b.date),
    );
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
