import { drawInKernel } from '../wasm/continue-random.ts';
import type { Random } from './random.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Share of a survey under Jeffreys' prior, Beta(½, ½): posterior mean (share · sample + ½) ÷ (sample + 1). 0–1.
 * @param share part of the people asked, 0–1
 * @param sample people asked, > 0
 * @example posteriorShare(0, 9) // => 0.05
 */
export function posteriorShare(share: number, sample: number): number {
  return (share * sample + 0.5) / (sample + 1);
}

/**
 * Draws from the same posterior, Beta(share · sample + ½, (1 − share) · sample + ½), above 0 and below 1.
 * @param fixed all shares
 * @param surveys those that are drawn, by their place among all
 * @returns all shares, once per draw
 */
export function drawnShares(
  fixed: Float64Array,
  surveys: readonly { pair: number; share: number; sample: number }[],
  draws: number,
  random: Random,
): Float64Array[] {
  const table = drawInKernel(random, (kernel, inside) => {
    const all = kernel.write(fixed);
    const pairs = kernel.writeIntegers(Int32Array.from(surveys, ({ pair }) => pair));
    const users = kernel.write(Float64Array.from(surveys, ({ share, sample }) => share * sample + 0.5));
    const others = kernel.write(
      Float64Array.from(surveys, ({ share, sample }) => (1 - share) * sample + 0.5),
    );
    return kernel.drawShares(all, pairs, users, others, draws, inside);
  });
  return rowsOf(table, fixed.length);
}
