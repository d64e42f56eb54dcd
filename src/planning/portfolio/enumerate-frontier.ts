import { coverageTolerance } from '../../kernel/service/coverage.ts';
import { withKernel } from '../../wasm/kernel.ts';
import { channelsOfSubset, type SubsetTable } from './subset-table.ts';

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
  const { best, first } = withKernel((kernel) => {
    const found = kernel.createBestBySize(kernel.write(covered), kernel.writeBytes(allowed), count);
    return {
      best: kernel.read(kernel.bestBySize(found)),
      first: kernel.readIntegers(kernel.firstBySize(found)),
    };
  });
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
