import type { CellCounts } from '../../model/observations.ts';

/** How much of the whole each part is thought to be: its amount ÷ the sum of all. */
export interface PartShares {
  /** What was counted; `equal`: nothing that all parts have, so that each is as large as any other. */
  by: 'exposures' | 'conversions' | 'equal';
  /** In the order of the parts. */
  amounts: number[];
  total: number;
}

/**
 * How much of the whole each part is, by exposures; by conversions where a part has no exposures, since nothing is
 * known of its contacts then; else equal. All shares are above 0 and add up to 1.
 * @param counts cells of each part
 */
export function shareSizes(counts: readonly (readonly CellCounts[])[]): PartShares {
  for (const by of ['exposures', 'conversions'] as const) {
    const amounts = counts.map((cells) => cells.reduce((sum, cell) => sum + (cell[by] ?? 0), 0));
    if (amounts.every((amount) => amount > 0)) return { by, amounts, total: sum(amounts) };
  }
  return { by: 'equal', amounts: counts.map(() => 1), total: counts.length };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
