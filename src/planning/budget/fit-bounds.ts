import { defaultBounds } from '../../statistics/allocation/default-bounds.ts';
import { sumOf } from '../../statistics/allocation/sum-of.ts';
import type { Contender } from './split-total.ts';

export interface FittedBounds {
  bounds: [least: number, most: number][];
  /** What the contenders may spend in all within the flexibility and the limits: where their curves are known. */
  known: [least: number, most: number];
  /** The total lies outside `known`, and the flexibility gave way. */
  scaled: boolean;
  /** Part of the total that no contender may take. */
  unallocated: number;
}

type Limits = readonly { least: number; most: number }[];

/**
 * Least and most of each contender: today's amount give or take the flexibility, within the limits given for it;
 * a contender without a curve keeps today's amount. Where that cannot meet the total, the flexibility gives way,
 * the limits given never: a total that is too large scales today's amounts to it first, one that is too small opens
 * the way down.
 * @throws RangeError when the least amounts exceed the total, or a least exceeds its most
 */
export function fitBounds(
  contenders: readonly Contender[],
  total: number,
  flexibility: number,
): FittedBounds {
  const limits = contenders.map(({ least = 0, most = Number.POSITIVE_INFINITY }) => ({ least, most }));
  checkLimits(limits, total);
  // What may not be kept is no longer today's.
  const current = contenders.map((own) => (own.most === 0 ? 0 : own.current));
  const moves = contenders.map(({ curve }) => (curve ? flexibility : 0));
  const around = (sum: number) => within(limits, defaultBounds(current, sum, moves).bounds);

  const near = around(sumOf(current));
  const known: FittedBounds['known'] = [leastOf(near), mostOf(near)];
  const slack = 1e-9 * total;
  if (known[0] > total + slack)
    return { bounds: lower(contenders, near, limits, total), known, scaled: true, unallocated: 0 };
  if (known[1] >= total - slack) return { bounds: near, known, scaled: false, unallocated: 0 };
  const scaled = around(total);
  if (leastOf(scaled) > total + slack)
    return { bounds: lower(contenders, scaled, limits, total), known, scaled: true, unallocated: 0 };
  const missing = total - mostOf(scaled);
  const raised =
    missing > slack ? raise(contenders, scaled, limits, missing) : { bounds: scaled, unallocated: 0 };
  return { ...raised, known, scaled: true };
}

function within(limits: Limits, bounds: [number, number][]): [number, number][] {
  return bounds.map(([low, high], index) => {
    const { least, most } = limits[index]!;
    return [Math.min(Math.max(low, least), most), Math.min(Math.max(high, least), most)];
  });
}

/**
 * Opens the way down to a total below all least amounts. Cutting all alike would cut most where money works best; so
 * a contender may fall below its part of an even cut by the same proportion that the even cut takes from its least,
 * and the curves decide who: the further below, the more the dearest alone are cut. What has no curve is cut evenly.
 */
function lower(
  contenders: readonly Contender[],
  bounds: [number, number][],
  limits: Limits,
  total: number,
): [number, number][] {
  const required = sumOf(limits.map(({ least }) => least));
  const part = (total - required) / (leastOf(bounds) - required);
  return bounds.map(([low, high], index) => {
    const { least } = limits[index]!;
    const even = least + part * (low - least);
    return contenders[index]!.curve ? [least + part * (even - least), high] : [even, even];
  });
}

/** Lets those rise that may, in proportion; the rest of the money has no taker. */
function raise(
  contenders: readonly Contender[],
  bounds: [number, number][],
  limits: Limits,
  missing: number,
): Pick<FittedBounds, 'bounds' | 'unallocated'> {
  const free = bounds.map(([, high], index) =>
    contenders[index]!.curve && limits[index]!.most === Number.POSITIVE_INFINITY ? high : 0,
  );
  const room = bounds.map(([, high], index) =>
    contenders[index]!.curve && free[index] === 0 ? limits[index]!.most - high : 0,
  );
  const open = sumOf(free) > 0 ? free : room;
  const taken = sumOf(free) > 0 ? missing : Math.min(missing, sumOf(room));
  const whole = sumOf(open);
  return {
    bounds: bounds.map(([low, high], index) => [
      low,
      high + (whole > 0 ? (taken * open[index]!) / whole : 0),
    ]),
    unallocated: missing - taken,
  };
}

function checkLimits(limits: Limits, total: number): void {
  const required = sumOf(limits.map(({ least }) => least));
  if (required > total * (1 + 1e-9) || limits.some(({ least, most }) => least > most))
    throw new RangeError(`channels must get ${required} at least, but the total is ${total}`);
}

function leastOf(bounds: readonly [number, number][]): number {
  return sumOf(bounds.map(([low]) => low));
}

function mostOf(bounds: readonly [number, number][]): number {
  return sumOf(bounds.map(([, high]) => high));
}
