import type { Phrasebook } from './phrasebook.ts';

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

/**
 * A probability, 0–1, as word and number, because readers pull words alone toward one half: "likely (78%)".
 * Draws never prove a certainty, so the ends read "over 99%" and "under 1%".
 */
export function chancePhrase(chance: number, phrasebook: Phrasebook): string {
  // The word has to fit the number that is shown.
  const shown = chance >= 0.995 || chance < 0.005 ? chance : Math.round(chance * 100) / 100;
  const id = words.find(([from]) => shown >= from)?.[1] ?? 'almost-ruled-out';
  const word = phrasebook.say(`term.probability.${id}`);
  const kind = chance >= 0.995 ? 'over' : chance < 0.005 ? 'under' : 'about';
  return phrasebook.say(`term.chance.${kind}`, { word, chance });
}
