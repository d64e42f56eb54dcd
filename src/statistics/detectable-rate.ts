import { sampleSize, type TestPlan } from './sample-size.ts';

/** Halvings of the range in which the rate lies: enough for nine digits. */
const steps = 30;

/**
 * The smallest rate above `from` that a test with so many contacts per arm can find; undefined where it is above
 * `most`.
 * @param from rate of the one arm, above 0 (and below 1)
 * @param most of interest, above `from` (and below 1 unless events are counted)
 * @example detectableRate(0.2, 0.9, 1094, { significance: 0.05, power: 0.8 }) // => 0.25
 */
export function detectableRate(
  from: number,
  most: number,
  contacts: number,
  test: TestPlan,
): number | undefined {
  if (sampleSize(from, most, test) > contacts) return undefined;
  let [low, high] = [from, most];
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2;
    if (middle > from && sampleSize(from, middle, test) <= contacts) high = middle;
    else low = middle;
  }
  return high;
}
