import { allocateConcave, type Bounds } from '../../statistics/allocation/allocate-concave.ts';
import type { PowerCurve } from '../../statistics/allocation/power-curve.ts';
import type { ConversionValue, MeasuredCurve } from './budget.ts';
import { toCentsOf } from './cents.ts';

/** A channel with spend today, which shares in the total. */
export interface Contender {
  /** Money per period, > 0. */
  current: number;
  /** null: nothing is known of its response, and it is not to move. */
  curve: MeasuredCurve | null;
  /** Money per conversion; null when no channel's is known. */
  value: ConversionValue | null;
  least: number | undefined;
  most: number | undefined;
}

/** What a contender's spend brings, in units of the goal; nothing without a curve. */
export function goalCurve(
  { curve, value }: Pick<Contender, 'curve' | 'value'>,
  goal: 'conversions' | 'value',
): PowerCurve {
  if (!curve) return { gain: 0, exponent: 0.5 };
  return { gain: curve.scale * (goal === 'value' ? value!.mean : 1), exponent: curve.exponent };
}

/** The best split of a total that the bounds can meet, to the cent, and its multiplier. */
export function splitTotal(
  curves: readonly PowerCurve[],
  bounds: Bounds,
  total: number,
): { amounts: number[]; multiplier: number | undefined } {
  const { amounts, multiplier } = allocateConcave(curves, bounds, total);
  return { amounts: toCentsOf(total, amounts, bounds), multiplier };
}
