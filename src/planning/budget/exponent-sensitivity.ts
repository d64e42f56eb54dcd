import type { Bounds } from '../../statistics/allocation/allocate-concave.ts';
import type { PowerCurve } from '../../statistics/allocation/power-curve.ts';
import { splitTotal } from './split-total.ts';

/** An exponent stays this far from 0 and 1. */
const EDGE = 0.02;

/**
 * How far each recommended amount moves when exponents are off: the total is split anew with all exponents higher,
 * all lower, and each alone higher and lower by `shift`. What a curve brings at today's spend stays.
 * @returns the range of each amount over all these splits and the recommended one
 */
export function exponentSensitivity(
  curves: readonly PowerCurve[],
  current: readonly number[],
  bounds: Bounds,
  total: number,
  shift: number,
): [low: number, high: number][] {
  const shifted = (only: number | undefined, by: number) =>
    curves.map((curve, index) => {
      if (curve.gain === 0 || (only !== undefined && only !== index)) return curve;
      const exponent = Math.min(1 - EDGE, Math.max(EDGE, curve.exponent + by));
      return { gain: curve.gain * current[index]! ** (curve.exponent - exponent), exponent };
    });
  const scenarios = [undefined, ...curves.keys()].flatMap((only) => [
    shifted(only, shift),
    shifted(only, -shift),
  ]);
  const splits = [curves, ...scenarios].map((scenario) => splitTotal(scenario, bounds, total).amounts);
  return curves.map((_, index) => {
    const amounts = splits.map((split) => split[index]!);
    return [Math.min(...amounts), Math.max(...amounts)];
  });
}
