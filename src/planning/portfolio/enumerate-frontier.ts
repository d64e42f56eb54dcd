import { coverageTolerance } from './coverage.ts';
import { channelsOfSubset, countMembers, type SubsetTable } from './subset-table.ts';

/** The best set of at most so many channels. */
export interface FoundPoint {
  /** Channel indices, ascending. */
  selected: number[];
  /** 0–1. */
  coverage: number;
}

/**
 * The best allowed set of every size that covers more than all smaller ones, by comparing all sets: exact. Of
 * sets that cover the same the one whose channel indices come first wins. No channel at all is no portfolio.
 */
export function enumerateFrontier({ choice, covered, allowed }: SubsetTable): FoundPoint[] {
  const count = choice.candidates.length;
  const best = new Float64Array(count + 1).fill(-1);
  for (let set = 0; set < covered.length; set += 1) {
    const size = countMembers(set);
    if (allowed[set] === 1 && covered[set]! > best[size]!) best[size] = covered[set]!;
  }
  const first = new Int32Array(count + 1).fill(-1);
  for (let set = 0; set < covered.length; set += 1) {
    if (allowed[set] === 0) continue;
    const size = countMembers(set);
    if (covered[set]! < best[size]! - coverageTolerance) continue;
    if (first[size] === -1 || comesBefore(set, first[size]!)) first[size] = set;
  }
  const points: FoundPoint[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let size = 0; size <= count; size += 1) {
    if (first[size] === -1) continue;
    const isAnything = choice.include.length + size > 0;
    if (isAnything && best[size]! > before + coverageTolerance) {
      points.push({
        selected: channelsOfSubset(choice, first[size]!),
        coverage: Math.min(1, covered[first[size]!]!),
      });
    }
    before = Math.max(before, best[size]!);
  }
  return points;
}

/** Of two sets of one size, whether the sorted members of the first come before those of the second. */
function comesBefore(set: number, other: number): boolean {
  const different = set ^ other;
  return (set & different & -different) !== 0;
}
