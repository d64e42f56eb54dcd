/** Significant digits of a rate, as messages print it. */
const rateDigits = 2;

/** Whether two rates print as the same, so that they make no range. */
export function readsTheSame(low: number, high: number): boolean {
  return low.toPrecision(rateDigits) === high.toPrecision(rateDigits);
}
