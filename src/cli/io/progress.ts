import type { Phrasebook } from '../../wording/phrasebook.ts';
import { createProgressBar, type ProgressBar } from './progress-bar.ts';
import { statsOf } from './stats-of.ts';

/**
 * A bar on standard error, where a person watches; undefined elsewhere, so that nothing is even counted.
 * @param bytes size of all inputs
 */
export function showProgress(
  flags: { quiet?: boolean },
  phrasebook: Phrasebook,
  bytes?: number,
): ProgressBar | undefined {
  const { stderr } = process;
  if (flags.quiet || !stderr.isTTY || process.env.TERM === 'dumb') return undefined;
  const stage = {
    // A terminal is written to at once.
    write: (text: string) => void stderr.write(text),
    now: () => performance.now(),
    columns: stderr.columns || 80,
  };
  return createProgressBar(stage, phrasebook.say, bytes);
}

/** Size of all files together; undefined when one has none to tell, such as standard input. */
export function sizeOf(paths: readonly string[]): number | undefined {
  let sum = 0;
  for (const path of paths) {
    const found = path === '-' ? undefined : statsOf(path);
    if (!found?.isFile()) return undefined;
    sum += found.size;
  }
  return sum;
}
