import { amountAt, marginalReturn, type PowerCurve } from './power-curve.ts';
import { sumOf } from './sum-of.ts';

/** Least and most of each amount: 0 ≤ least ≤ most. */
export type Bounds = readonly (readonly [least: number, most: number])[];

export interface Allocation {
  /** One a curve, within the bounds; they add up to the total. */
  amounts: number[];
  /** What one more unit would bring at the best open place; undefined where every curve is at its most, or nothing is spent. */
  multiplier: number | undefined;
  /** Σ gain · amount^exponent. */
  value: number;
}

/** Halvings of the interval of ln multiplier, at most: beyond these it no longer changes. */
const HALVINGS = 100;

/**
 * Splits a total over power curves so that Σ gain · x^exponent is largest: exactly, because the problem is concave.
 * At the optimum every curve strictly between its bounds has the same marginal return, the multiplier; a curve at
 * its least returns no more than that, one at its most no less (Karush, Kuhn and Tucker). The multiplier is found
 * by bisection of its logarithm. Amounts in any unit.
 * @throws RangeError when the bounds cannot meet the total, are out of order or below 0, or a curve is none
 * @example allocateConcave([{ gain: 2, exponent: 0.5 }, { gain: 1, exponent: 0.5 }], [[0, 9], [0, 9]], 9)
 *   // => amounts 7.2 and 1.8, multiplier 0.3727, value 6.7082
 */
export function allocateConcave(curves: readonly PowerCurve[], bounds: Bounds, total: number): Allocation {
  check(curves, bounds, total);
  const amounts = meetTotal(curves, bounds, total);
  // What gets nothing, or too little for a number, has no marginal return: that of a first unit is infinite.
  const open = amounts.flatMap((amount, index) => {
    const own =
      amount < bounds[index]![1] ? marginalReturn(curves[index]!, amount) : Number.POSITIVE_INFINITY;
    return own < Number.POSITIVE_INFINITY ? [own] : [];
  });
  return {
    amounts,
    multiplier: open.length > 0 ? Math.max(...open) : undefined,
    value: curves.reduce((sum, { gain, exponent }, index) => sum + gain * amounts[index]! ** exponent, 0),
  };
}

function meetTotal(curves: readonly PowerCurve[], bounds: Bounds, total: number): number[] {
  const least = bounds.map(([low]) => low);
  const most = bounds.map(([, high]) => Math.min(high, total));
  const amountsAt = (logMultiplier: number) =>
    curves.map((curve, index) =>
      Math.min(
        Math.max(amountAt(curve, logMultiplier), least[index]!),
        Math.max(least[index]!, most[index]!),
      ),
    );
  const spare = (total - sumOf(least)) / curves.length;
  const earning = curves.flatMap((curve, index) => (curve.gain > 0 ? [{ curve, index }] : []));
  if (spare <= 0 || earning.length === 0) return blend(least, most, total);
  // At the high end each curve takes at most `spare` above its least, at the low end all take their most.
  let high = Math.max(
    ...earning.map(({ curve, index }) => Math.log(marginalReturn(curve, Math.max(least[index]!, spare)))),
  );
  let low = Math.min(
    high,
    ...earning.map(({ curve, index }) => Math.log(marginalReturn(curve, Math.max(most[index]!, spare)))),
  );
  if (sumOf(amountsAt(low)) < total) return blend(amountsAt(low), most, total);
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (sumOf(amountsAt(middle)) > total) low = middle;
    else high = middle;
  }
  return blend(amountsAt(high), amountsAt(low), total);
}

/** The point between two splits, one below and one above the total, that adds up to it. */
function blend(below: readonly number[], above: readonly number[], total: number): number[] {
  const floor = sumOf(below);
  const gap = sumOf(above) - floor;
  const part = gap > 0 ? Math.min(1, Math.max(0, (total - floor) / gap)) : 0;
  return below.map((amount, index) => amount + part * (above[index]! - amount));
}

/** Bounds that are proportions of amounts miss a total by rounding alone. */
const TOLERANCE = 1e-9;

function check(curves: readonly PowerCurve[], bounds: Bounds, total: number): void {
  if (curves.length === 0 || curves.length !== bounds.length || !Number.isFinite(total))
    throw new RangeError('an allocation needs a finite total, and bounds for each of at least one curve');
  if (curves.some(({ gain, exponent }) => !(gain >= 0 && gain < Infinity && exponent > 0 && exponent < 1)))
    throw new RangeError('an allocation needs curves with gain ≥ 0 and 0 < exponent < 1');
  if (bounds.some(([low, high]) => !(low >= 0 && low <= high)))
    throw new RangeError('an allocation needs 0 ≤ least ≤ most for each curve');
  const slack = TOLERANCE * Math.max(1, total);
  if (
    sumOf(bounds.map(([low]) => low)) > total + slack ||
    sumOf(bounds.map(([, high]) => high)) < total - slack
  )
    throw new RangeError(`the bounds of the curves cannot meet a total of ${total}`);
}
