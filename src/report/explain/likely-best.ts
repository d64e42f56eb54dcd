import type { AnalysisCell } from '../../model/analysis.ts';

/**
 * The fewest channels of a segment and stage among which the best one lies with the given probability, most
 * likely first, and how probable that is. One channel: a winner. Several: a tie between them.
 * @param level 0–1
 */
export function likelyBest(
  cells: readonly Pick<AnalysisCell, 'channel' | 'best' | 'rank'>[],
  level: number,
): { channels: string[]; chance: number } {
  const channels: string[] = [];
  let chance = 0;
  for (const cell of [...cells].sort((a, b) => b.best - a.best || a.rank - b.rank)) {
    if (chance >= level) break;
    channels.push(cell.channel);
    chance += cell.best;
  }
  return { channels, chance: Math.min(1, chance) };
}
