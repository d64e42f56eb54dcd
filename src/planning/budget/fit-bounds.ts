import { defaultBounds } from '../../statistics/allocation/default-bounds.ts';
import type { Contender } from './split-total.ts';

export interface FittedBounds {
  bounds: [least: number, most: number][];
  /** The flexibility alone could not meet the total, and gave way. */
  scaled: boolean;
  /** Part of the total that no contender may take. */
  unallocated: number;
}

/**
 * Least and most of each contender: today's amount give or take the flexibility, within the limits given for it;
 * a contender without a curve keeps today's amount. Where that cannot meet the total, the flexibility gives way,
 * the limits given never.
 * @throws RangeError when the least amounts exceed the total, or a least exceeds its most
 */
export function fitBounds(
  contenders: readonly Contender[],
  total: number,
  flexibility: number,
): FittedBounds {
  const limits = contenders.map(({ least = 0, most = Number.POSITIVE_INFINITY }) => ({ least, most }));
  checkLimits(limits, total);
  const { bounds: around, scaled } = defaultBounds(
    // What may not be kept is no longer today's.
    contenders.map(({ current, most }) => (most === 0 ? 0 : current)),
    total,
    contenders.map(({ curve }) => (curve ? flexibility : 0)),
  );
  const bounds = around.map(([low, high], index): [number, number] => {
    const { least, most } = limits[index]!;
    return [Math.min(Math.max(low, least), most), Math.min(Math.max(high, least), most)];
  });
  const lows = sumOf(bounds.map(([low]) => low));
  const slack = 1e-9 * total;
  if (lows > total + slack) {
    const required = sumOf(limits.map(({ least }) => least));
    const part = (total - required) / (lows - required);
    const lowered = bounds.map(([low], index): [number, number] => {
      const { least } = limits[index]!;
      const amount = least + part * (low - least);
      return [amount, amount];
    });
    return { bounds: lowered, scaled: true, unallocated: 0 };
  }
  const missing = total - sumOf(bounds.map(([, high]) => high));
  if (missing <= slack) return { bounds, scaled, unallocated: 0 };
  return { ...raise(contenders, bounds, limits, missing), scaled: true };
}

/** Lets those rise that may, in proportion; the rest of the money has no taker. */
function raise(
  contenders: readonly Contender[],
  bounds: [number, number][],
  limits: { most: number }[],
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

function checkLimits(limits: readonly { least: number; most: number }[], total: number): void {
  const required = sumOf(limits.map(({ least }) => least));
  if (required > total * (1 + 1e-9) || limits.some(({ least, most }) => least > most))
    throw new RangeError(`channels must get ${required} at least, but the total is ${total}`);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
