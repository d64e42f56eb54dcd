import type { Wording } from '../wording.ts';

/** "1.8 times par", or "at par" where two digits could not tell. */
export function parPhrase({ phrasebook }: Wording, ratio: number): string {
  return phrasebook.say(Math.abs(ratio - 1) < 0.05 ? 'plan.par.at' : 'plan.par.times', { ratio });
}
