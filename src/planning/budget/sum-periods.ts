import { median } from 'simple-statistics';
import { ExactSum } from '../../statistics/exact-sum.ts';
import type { BudgetRow } from './budget.ts';
import type { PeriodGrid } from './choose-period.ts';

/** A period in which both spend and conversions that it bought were stated. */
export interface ChannelPeriod {
  at: number;
  /** Month of the year, 0–11. */
  month: number;
  spend: number;
  outcome: number;
}

/** What the rows of a channel add up to. */
export interface ChannelSeries {
  /** Spend in the whole file, rows without a date included; 0 where none is stated, or more was refunded. */
  spend: number;
  /** Conversions in the whole file that a known cost has bought; null when no row states any. */
  conversions: number | null;
  /** The others: nobody stated their cost. */
  unpriced: number;
  /** In the order of time. Periods in which either is missing were not measured, and are left out. */
  periods: ChannelPeriod[];
  /** Conversions by period, also where no spend was stated or it did not buy them. */
  outcomes: ReadonlyMap<number, number>;
  /** Median distance of neighbours among `periods`; 1 where the channel keeps the file's rhythm. */
  rhythm: number;
}

/** Folds a channel's rows into periods. Row order does not matter. */
export function sumPeriods(rows: readonly BudgetRow[], grid: PeriodGrid): ChannelSeries {
  const spend: Sums = new Map();
  const counted: Sums = new Map();
  const bought: Sums = new Map();
  const unpriced: Sums = new Map();
  for (const { date, cost, conversions, unpriced: left } of rows) {
    const at = date === undefined ? undefined : grid.numberOf(date);
    if (cost !== undefined) addTo(spend, at, cost);
    if (left) addTo(unpriced, at, left.conversions);
    if (conversions !== undefined) addTo(counted, at, conversions);
    // Where nothing was bought that is known of, nothing was measured.
    const own = (conversions ?? 0) - (left?.conversions ?? 0);
    if (own !== 0 || (conversions !== undefined && !left)) addTo(bought, at, own);
  }
  const outcomes = dated(counted);
  const paid = dated(bought);
  const periods = [...dated(spend)]
    .flatMap(([at, own]) =>
      paid.has(at) ? [{ at, month: grid.monthOf(at), spend: own, outcome: paid.get(at)! }] : [],
    )
    // Refunds and corrections can leave a period below zero, of which no curve knows.
    .filter((period) => period.spend >= 0 && period.outcome >= 0)
    .sort((a, b) => a.at - b.at);
  const gaps = periods.slice(1).map(({ at }, index) => at - periods[index]!.at);
  return {
    spend: Math.max(0, whole(spend)),
    conversions: bought.size > 0 ? Math.max(0, whole(bought)) : null,
    unpriced: whole(unpriced),
    ...{ periods, outcomes },
    rhythm: gaps.length > 0 ? median(gaps) : 1,
  };
}

type Sums = Map<number | undefined, ExactSum>;

function addTo(sums: Sums, at: number | undefined, amount: number): void {
  const sum = sums.get(at) ?? new ExactSum();
  sum.add(amount);
  sums.set(at, sum);
}

function dated(sums: Sums): Map<number, number> {
  return new Map([...sums].flatMap(([at, sum]) => (at === undefined ? [] : [[at, sum.value()]])));
}

function whole(sums: Sums): number {
  const total = new ExactSum();
  for (const sum of sums.values()) total.merge(sum);
  return total.value();
}
