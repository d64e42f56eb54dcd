import { coverAllSubsets } from './cover-all-subsets.ts';
import { coverageTolerance } from './coverage.ts';
import type { Choice, FrontierPoint } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/**
 * The best set of every size, by comparing all sets: exact. Of sets that cover the same the one whose channel
 * indices come first wins. Ends where one more channel adds nothing. Time and memory grow as 2^candidates.
 */
export function enumerateFrontier(service: Service, choice: Choice): FrontierPoint[] {
  const covered = coverAllSubsets(service, choice);
  const count = choice.candidates.length;
  const best = new Float64Array(count + 1).fill(-1);
  for (let mask = 0; mask < covered.length; mask += 1) {
    const size = bitCount(mask);
    if (covered[mask]! > best[size]!) best[size] = covered[mask]!;
  }
  const first = new Int32Array(count + 1).fill(-1);
  for (let mask = 0; mask < covered.length; mask += 1) {
    const size = bitCount(mask);
    if (covered[mask]! < best[size]! - coverageTolerance) continue;
    if (first[size] === -1 || comesBefore(mask, first[size]!)) first[size] = mask;
  }
  const points: FrontierPoint[] = [];
  for (let size = 0; size <= count; size += 1) {
    if (choice.include.length + size === 0) continue;
    if (size > 0 && best[size]! <= best[size - 1]! + coverageTolerance) break;
    const joined = choice.candidates.filter((_, position) => ((first[size]! >> position) & 1) === 1);
    points.push({
      channels: choice.include.length + size,
      selected: [...choice.include, ...joined].sort((one, other) => one - other),
      coverage: Math.min(1, covered[first[size]!]!),
      optimal: true,
    });
  }
  return points;
}

/** Of two sets of one size, whether the sorted members of the first come before those of the second. */
function comesBefore(mask: number, other: number): boolean {
  const different = mask ^ other;
  return (mask & different & -different) !== 0;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
