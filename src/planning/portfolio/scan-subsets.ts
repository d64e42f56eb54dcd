import { withKernel } from '../../wasm/kernel.ts';
import type { SubsetTable } from './subset-table.ts';

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
  const room = Math.min(most - choice.include.length, choice.candidates.length);
  const least = choice.include.length > 0 ? 0 : 1;
  return withKernel((kernel) => {
    const scan = kernel.createSubsetScan(
      kernel.write(covered),
      kernel.writeBytes(allowed),
      choice.candidates.length,
      room,
      least,
    );
    return {
      without: kernel.read(kernel.scannedWithout(scan)),
      with: kernel.read(kernel.scannedWith(scan)),
      withOneMore: kernel.read(kernel.scannedWithOneMore(scan)),
    };
  });
}
