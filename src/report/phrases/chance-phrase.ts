import type { Phrasebook } from '../../wording/phrasebook.ts';

/**
 * Words for probabilities, each from its lower bound on. IPCC, AR4 uncertainty guidance (2005), made
 * non-overlapping; the middle band and both ends are ours.
 */
const words = [
  [0.99, 'virtually-certain'],
  [0.9, 'very-likely'],
  [0.66, 'likely'],
  [0.33, 'toss-up'],
  [0.1, 'unlikely'],
  [0.01, 'very-unlikely'],
  [0, 'almost-ruled-out'],
] as const;

/** A probability, 0–1, as word and number, because readers pull words alone toward one half: "likely (78%)". */
export function chancePhrase(chance: number, phrasebook: Phrasebook): string {
  const word = words.find(([from]) => chance >= from)?.[1] ?? 'almost-ruled-out';
  return phrasebook.say('report.value.chance', { word: phrasebook.say(`term.probability.${word}`), chance });
}
