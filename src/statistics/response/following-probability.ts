import { errorFunction, sampleCorrelation, standardDeviation } from 'simple-statistics';
import { rankValues } from './rank-values.ts';

/** One period of something that may follow demand, for instance spend, in the order of time. */
export interface FollowingPeriod {
  /** Number of the period: neighbours differ by 1. */
  at: number;
  spend: number;
  outcome: number;
  /** Outcomes of the same period that this spend did not buy; absent where nobody knows. */
  elsewhere?: number;
}

/** Fewer pairs than this tell nothing. */
const FEWEST = 12;

/**
 * A year has one season, and spend that follows it has one smooth wave: discounted in full, no year would ever
 * show it. Independent series that are smoother than this are rare next to budgets that follow the season.
 */
const MOST_SMOOTH = 0.8;

/**
 * How surprising the series would be if spend did not follow demand: a one-sided p-value, 0–1; undefined where
 * there is too little to tell. Two signs are looked for, and the stronger counts (Bonferroni):
 *
 * 1. spend moves with outcomes that it did not buy. Rank correlation; the number of periods is discounted for both
 *    series being smooth, because two smooth series agree by chance more easily (Bartlett 1935);
 * 2. the last period's outcome foretells spend, beyond what the last period's spend does (Granger 1969, on ranks),
 *    as where budgets are raised after a good week.
 *
 * It cannot see demand that moves this spend and its outcome alone, within one period.
 */
export function followingProbability(periods: readonly FollowingPeriod[]): number | undefined {
  const signs = [movesWithElsewhere(periods), isForetold(periods)].filter((sign) => sign !== undefined);
  return signs.length > 0 ? Math.min(1, signs.length * Math.min(...signs)) : undefined;
}

function movesWithElsewhere(periods: readonly FollowingPeriod[]): number | undefined {
  const known = periods.filter(({ elsewhere }) => elsewhere !== undefined);
  if (known.length < FEWEST) return undefined;
  const spend = rankValues(known.map((period) => period.spend));
  const elsewhere = rankValues(known.map((period) => period.elsewhere!));
  if (isConstant(spend) || isConstant(elsewhere)) return undefined;
  const smoothness = Math.min(MOST_SMOOTH, Math.max(0, persistence(spend) * persistence(elsewhere)));
  const effective = (known.length * (1 - smoothness)) / (1 + smoothness);
  return surprise(sampleCorrelation(spend, elsewhere), effective - 3);
}

function isForetold(periods: readonly FollowingPeriod[]): number | undefined {
  const pairs = periods.flatMap((period, index) => {
    const last = periods[index - 1];
    return last !== undefined && period.at === last.at + 1 ? [{ last, spend: period.spend }] : [];
  });
  if (pairs.length < FEWEST) return undefined;
  const spend = rankValues(pairs.map((pair) => pair.spend));
  const before = rankValues(pairs.map(({ last }) => last.spend));
  const outcome = rankValues(pairs.map(({ last }) => last.outcome));
  if (isConstant(spend) || isConstant(before) || isConstant(outcome)) return undefined;
  const [direct, carried, bought] = [
    sampleCorrelation(outcome, spend),
    sampleCorrelation(before, spend),
    sampleCorrelation(before, outcome),
  ];
  const left = (1 - carried ** 2) * (1 - bought ** 2);
  return left > 0 ? surprise((direct - carried * bought) / Math.sqrt(left), pairs.length - 4) : undefined;
}

/** Fisher's transformation: chance of a correlation this high, or higher, where there is none. */
function surprise(correlation: number, freedom: number): number | undefined {
  if (freedom <= 0) return undefined;
  const bounded = Math.max(-1 + 1e-12, Math.min(1 - 1e-12, correlation));
  return (1 - errorFunction(Math.atanh(bounded) * Math.sqrt(freedom / 2))) / 2;
}

/** Correlation of a series with itself one period later; 0 where it does not move. */
function persistence(series: number[]): number {
  const [now, next] = [series.slice(0, -1), series.slice(1)];
  return isConstant(now) || isConstant(next) ? 0 : sampleCorrelation(now, next);
}

function isConstant(series: number[]): boolean {
  return standardDeviation(series) === 0;
}
