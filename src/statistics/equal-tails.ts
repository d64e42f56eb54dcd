import { fillTails } from '../kernel/quantile.ts';

/**
 * Ends of the interval that leaves out the same part of the values on either side. Reorders the values.
 * @param values at least one
 * @param level part of the values inside, for instance 0.9
 * @example equalTails(Float64Array.of(5, 1, 4, 2, 3), 0.6) // => [1.5, 4.5]
 */
export function equalTails(values: Float64Array, level: number): [number, number] {
  const ends = new Float64Array(2);
  fillTails(values, level, ends, 0, 1);
  return [ends[0]!, ends[1]!];
}
