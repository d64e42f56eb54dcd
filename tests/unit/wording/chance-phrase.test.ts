import { expect, it } from 'vitest';
import { chancePhrase } from '../../../src/wording/chance-phrase.ts';
import { buildPhrasebook } from '../../builders/phrasebook.ts';

// Bands of the IPCC's guidance on uncertainty, lower bound included.
it.each([
  [1, 'virtually certain (over 99%)'],
  [0.99, 'virtually certain (99%)'],
  [0.9, 'very likely (90%)'],
  [0.78, 'likely (78%)'],
  [0.66, 'likely (66%)'],
  [0.5, 'a toss-up (50%)'],
  [0.33, 'a toss-up (33%)'],
  [0.1, 'unlikely (10%)'],
  [0.01, 'very unlikely (1%)'],
  [0.004, 'almost ruled out (under 1%)'],
  [0, 'almost ruled out (under 1%)'],
])('%d is %s', (chance, words) => {
  expect(chancePhrase(chance, buildPhrasebook())).toBe(words);
});
