import type { Phrasebook } from '../../wording/phrasebook.ts';

/** A score with its range, "64 (61–67)"; with a digit more where both ends would read the same. */
export function scorePhrase(
  { score, low, high }: { score: number; low: number; high: number },
  { say }: Pick<Phrasebook, 'say'>,
): string {
  const isNarrow = Math.round(low) === Math.round(high);
  return say(isNarrow ? 'report.value.score-range-fine' : 'report.value.score-range', { score, low, high });
}
