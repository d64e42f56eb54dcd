import { countMembers, type SubsetTable } from './subset-table.ts';

/** Best coverage of the allowed sets by candidate, in the order of the candidates; `-Infinity` without any. */
export interface SubsetScan {
  /** Of those without the candidate. */
  without: Float64Array;
  /** Of those with it. */
  with: Float64Array;
  /** Of those with it and one channel more than the most. */
  withOneMore: Float64Array;
}

/**
 * What is the best that remains without each candidate, and with it, among sets of at most `most` channels
 * (included ones count): one pass over all sets.
 */
export function scanSubsets({ choice, covered, allowed }: SubsetTable, most: number): SubsetScan {
  const count = choice.candidates.length;
  const none = () => new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const scan: SubsetScan = { without: none(), with: none(), withOneMore: none() };
  const room = most - choice.include.length;
  const first = choice.include.length > 0 ? 0 : 1;
  for (let set = first; set < covered.length; set += 1) {
    const size = countMembers(set);
    if (allowed[set] === 0 || size > room + 1) continue;
    const own = covered[set]!;
    for (let position = 0; position < count; position += 1) {
      const isIn = ((set >> position) & 1) === 1;
      if (isIn && own > scan.withOneMore[position]!) scan.withOneMore[position] = own;
      if (size > room) continue;
      const best = isIn ? scan.with : scan.without;
      if (own > best[position]!) best[position] = own;
    }
  }
  return scan;
}
