import { sumOf } from '../../statistics/allocation/sum-of.ts';
import type { Random } from '../../statistics/random.ts';
import type { ResponseCurve } from '../../statistics/response/draw-responses.ts';
import { drawInKernel } from '../../wasm/continue-random.ts';
import type { BudgetDecision, BudgetOutcome } from './budget.ts';
import { isSameAmount } from './cents.ts';
import { chance, combine, type DrawnNumber, estimateOf, total } from './drawn-number.ts';
import { lastReturn } from './last-return.ts';
import type { Contender } from './split-total.ts';

/** What a split brings. Value is undefined where none is known. */
interface Brought {
  conversions: DrawnNumber;
  value: DrawnNumber | undefined;
}

export interface OutcomeOptions {
  goal: 'conversions' | 'value';
  /** Target cost per conversion. */
  cpa: number | undefined;
  level: number;
  random: Random;
}

/** What was recommended for a contender, and what it might have got. */
export interface Recommended {
  amount: number;
  bounds: readonly [least: number, most: number];
}

/** Conversions of a period at a spend. */
export function conversionsAt({ base, scale, exponent }: ResponseCurve, spend: number): number {
  return base + scale * spend ** exponent;
}

/** Conversions of one curve at a spend. */
export function conversionDraws(curve: NonNullable<Contender['curve']>, spend: number): DrawnNumber {
  const draws = new Float64Array(curve.draws.length);
  for (let draw = 0; draw < draws.length; draw++) draws[draw] = conversionsAt(curve.draws[draw]!, spend);
  return { point: conversionsAt(curve, spend), draws };
}

/**
 * What contenders with curves are expected to bring under three splits: today's, the recommended total in today's
 * shares, and the recommended one. Intervals are of the expectation: a single period varies more. All splits share
 * the draws of the curves, so that differences are not blurred. Undefined when no contender has a curve.
 */
export function budgetOutcomes(
  contenders: readonly Contender[],
  recommended: readonly Recommended[],
  { goal, cpa, level, random }: OutcomeOptions,
): NonNullable<BudgetDecision['outcomes']> | undefined {
  const curved = contenders.flatMap((contender, index) => {
    const { curve, value, current } = contender;
    if (!curve) return [];
    const worth = value ? drawWorth(value, curve.draws.length, random) : undefined;
    const { amount: after, bounds } = recommended[index]!;
    return [{ curve, worth, current, after, bounds }];
  });
  if (curved.length === 0) return undefined;
  const factor =
    sumOf(recommended.map(({ amount }) => amount)) / sumOf(contenders.map(({ current }) => current));

  const bring = (spend: (own: (typeof curved)[number]) => number): Brought => {
    const each = curved.map((own) => ({
      conversions: conversionDraws(own.curve, spend(own)),
      worth: own.worth,
    }));
    const values = each.flatMap(({ conversions, worth }) =>
      worth ? combine([conversions, worth], (count, money) => count * money) : [],
    );
    return {
      conversions: total(each.map(({ conversions }) => conversions)),
      value: values.length > 0 ? total(values) : undefined,
    };
  };
  const describe = ({ conversions, value }: Brought, spend: number): BudgetOutcome => ({
    spend,
    conversions: estimateOf(conversions, level),
    value: value ? estimateOf(value, level) : null,
    averageCost:
      spend > 0
        ? estimateOf(
            combine([conversions], (count) => spend / count),
            level,
          )
        : null,
  });

  const spends = {
    today: sumOf(curved.map(({ current }) => current)),
    after: sumOf(curved.map(({ after }) => after)),
  };
  const today = bring(({ current }) => current);
  const same = bring(({ current }) => factor * current);
  const after = bring((own) => own.after);
  const [won, kept] = goal === 'value' ? [after.value!, same.value!] : [after.conversions, same.conversions];
  const moved = curved.some((own) => !isSameAmount(own.after, factor * own.current));
  const less = (left: DrawnNumber, right: DrawnNumber) =>
    estimateOf(
      combine([left, right], (a, b) => a - b),
      level,
    );
  const last =
    goal === 'value'
      ? lastReturn(curved.flatMap(({ worth, ...own }) => (worth ? [{ ...own, worth }] : [])))
      : undefined;
  return {
    today: describe(today, spends.today),
    sameShares: describe(same, factor * spends.today),
    after: describe(after, spends.after),
    change: {
      conversions: less(after.conversions, today.conversions),
      value: after.value && today.value ? less(after.value, today.value) : null,
    },
    better: moved ? chance(won, (own, draw) => own > kept.draws[draw]!) : null,
    meetsTarget:
      cpa === undefined || spends.after === 0
        ? null
        : chance(after.conversions, (own) => spends.after <= cpa * own),
    lastReturn: last ? estimateOf(last, level) : null,
  };
}

/** Money per conversion; gamma draws, because it is never below zero. */
function drawWorth(
  { mean, standardError }: NonNullable<Contender['value']>,
  count: number,
  random: Random,
): DrawnNumber {
  if (!(standardError > 0 && mean > 0)) return { point: mean, draws: new Float64Array(count).fill(mean) };
  const shape = (mean / standardError) ** 2;
  const drawn = drawInKernel(random, (kernel, inside) => kernel.drawGammas(shape, count, inside));
  return { point: mean, draws: drawn.map((gamma) => (mean * gamma) / shape) };
}
