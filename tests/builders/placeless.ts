import type { CellCounts } from '../../src/model/observations.ts';

/** Counts without the lines that they were read from: these are facts of a file, not of what it says. */
export function placeless(counts: readonly CellCounts[]): CellCounts[] {
  return counts.map(({ exceedsAt: _, ...own }) => own);
}
