/**
 * Which of several suspicions to voice so that at most `rate` of the voiced ones are expected to be false (Benjamini
 * and Hochberg 1995). When none is true, something is voiced with that probability at most. An unknown p-value is
 * never voiced, and does not count.
 * @param probabilities p-values, 0–1
 * @example voicedSuspicions([0.01, 0.04, 0.5], 0.05) // => [true, false, false]: 0.04 > 0.05 · 2 ÷ 3
 */
export function voicedSuspicions(probabilities: readonly (number | undefined)[], rate: number): boolean[] {
  const known = probabilities.filter((own) => own !== undefined).sort((a, b) => a - b);
  const last = known.findLastIndex((own, index) => own <= (rate * (index + 1)) / known.length);
  const limit = last < 0 ? Number.NEGATIVE_INFINITY : known[last]!;
  return probabilities.map((own) => own !== undefined && own <= limit);
}
