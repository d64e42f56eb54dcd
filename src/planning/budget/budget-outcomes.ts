import { quantile } from 'simple-statistics';
import { createGammaSampler } from '../../statistics/gamma-sampler.ts';
import type { Random } from '../../statistics/random.ts';
import type { ResponseCurve } from '../../statistics/response/draw-responses.ts';
import type { BudgetDecision, BudgetOutcome, Estimate } from './budget.ts';
import type { Contender } from './split-total.ts';

/** What a split brings: the point estimate, then one number a draw. Value is undefined where none is known. */
interface Brought {
  conversions: Float64Array;
  value: Float64Array | undefined;
}

export interface OutcomeOptions {
  goal: 'conversions' | 'value';
  /** Target cost per conversion. */
  cpa: number | undefined;
  level: number;
  random: Random;
}

/** Conversions of a period at a spend. */
export function conversionsAt({ base, scale, exponent }: ResponseCurve, spend: number): number {
  return base + scale * spend ** exponent;
}

/** A point estimate at index 0 with the interval of the draws after it. */
export function estimateOf(numbers: Float64Array, level: number): Estimate {
  const [low, high] = quantile([...numbers.subarray(1)], [(1 - level) / 2, (1 + level) / 2]);
  return { value: numbers[0]!, interval: [low!, high!] };
}

/** Conversions of one curve at a spend, point estimate first. */
export function conversionDraws(curve: NonNullable<Contender['curve']>, spend: number): Float64Array {
  return Float64Array.from([curve, ...curve.draws], (drawn) => conversionsAt(drawn, spend));
}

/**
 * What contenders with curves are expected to bring under three splits: today's, the recommended total in today's
 * shares, and the recommended one. Intervals are of the expectation: a single period varies more. All splits share
 * the draws of the curves, so that differences are not blurred. Undefined when no contender has a curve.
 */
export function budgetOutcomes(
  contenders: readonly Contender[],
  recommended: readonly number[],
  { goal, cpa, level, random }: OutcomeOptions,
): NonNullable<BudgetDecision['outcomes']> | undefined {
  const curved = contenders.flatMap((contender, index) => {
    const { curve, value, current } = contender;
    if (!curve) return [];
    const worth = value && drawWorth(value, curve.draws.length, random);
    return [{ curve, worth, current, after: recommended[index]! }];
  });
  if (curved.length === 0) return undefined;
  const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const factor = total(recommended) / total(contenders.map(({ current }) => current));

  const bring = (spend: (own: (typeof curved)[number]) => number): Brought => {
    const size = curved[0]!.curve.draws.length + 1;
    const conversions = new Float64Array(size);
    const value = curved[0]!.worth ? new Float64Array(size) : undefined;
    for (const own of curved) {
      conversionDraws(own.curve, spend(own)).forEach((count, draw) => {
        conversions[draw]! += count;
        if (value) value[draw]! += count * own.worth![draw]!;
      });
    }
    return { conversions, value };
  };
  const describe = ({ conversions, value }: Brought, spend: number): BudgetOutcome => ({
    spend,
    conversions: estimateOf(conversions, level),
    value: value ? estimateOf(value, level) : null,
    averageCost:
      spend > 0
        ? estimateOf(
            conversions.map((count) => spend / count),
            level,
          )
        : null,
  });

  const spends = {
    today: total(curved.map(({ current }) => current)),
    after: total(curved.map(({ after }) => after)),
  };
  const today = bring(({ current }) => current);
  const same = bring(({ current }) => factor * current);
  const after = bring((own) => own.after);
  const [won, kept] = goal === 'value' ? [after.value!, same.value!] : [after.conversions, same.conversions];
  const moved = curved.some((own) => Math.abs(own.after - factor * own.current) > CENT);
  return {
    today: describe(today, spends.today),
    sameShares: describe(same, factor * spends.today),
    after: describe(after, spends.after),
    change: {
      conversions: estimateOf(less(after.conversions, today.conversions), level),
      value: after.value && today.value ? estimateOf(less(after.value, today.value), level) : null,
    },
    better: moved ? chance(won, (own, draw) => own > kept[draw]!) : null,
    meetsTarget:
      cpa === undefined || spends.after === 0
        ? null
        : chance(after.conversions, (own) => spends.after <= cpa * own),
  };
}

/** A split that differs by rounding alone is the same. */
const CENT = 0.01;

/** Part of the draws for which something holds; the point estimate at index 0 is none. */
function chance(numbers: Float64Array, holds: (number: number, draw: number) => boolean): number {
  return numbers.filter((number, draw) => draw > 0 && holds(number, draw)).length / (numbers.length - 1);
}

function less(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((own, draw) => own - right[draw]!);
}

/** Money per conversion, point estimate first; gamma draws, because it is never below zero. */
function drawWorth({ mean, standardError }: NonNullable<Contender['value']>, count: number, random: Random) {
  const gamma = createGammaSampler(random);
  const shape = (mean / standardError) ** 2;
  const drawn = () => (standardError > 0 && mean > 0 ? (mean * gamma.draw(shape)) / shape : mean);
  return Float64Array.from({ length: count + 1 }, (_, draw) => (draw === 0 ? mean : drawn()));
}
