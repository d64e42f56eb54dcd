import type { ChalkInstance } from 'chalk';
import type { Tier } from '../../model/vocabulary.ts';

/** Colour of a verdict. It only repeats what the word says, so nothing is lost without colour. */
export function paintTier(text: string, tier: Tier, chalk: ChalkInstance): string {
  const paints = {
    focus: chalk.green,
    next: chalk.cyan,
    test: chalk.yellow,
    maintain: chalk.dim,
    stop: chalk.red,
  } satisfies Record<Tier, ChalkInstance>;
  return paints[tier](text);
}
