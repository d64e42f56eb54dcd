import type { Phrasebook } from '../../wording/phrasebook.ts';

/** Bands of the IPCC's calibrated language, made to not overlap (fourth assessment report); lower bound included. */
const bands = [
  [0.99, 'certain'],
  [0.9, 'very-likely'],
  [0.66, 'likely'],
  [0.33, 'even'],
  [0.1, 'unlikely'],
  [0.01, 'very-unlikely'],
  [0, 'excluded'],
] as const;

/** Word and number, always both: "likely (78 %)". */
export function probabilityPhrase(probability: number, phrasebook: Phrasebook): string {
  const [, word] = bands.find(([from]) => probability >= from) ?? bands[bands.length - 1]!;
  return phrasebook.say(`plan.probability.${word}`, { p: probability });
}
