import { expect, test } from 'vitest';
import { scorePhrase } from '../../../../src/report/phrases/score-phrase.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

test('a range whose ends would read the same gets a digit more', () => {
  const phrase = (low: number, high: number) => scorePhrase({ score: 58, low, high }, buildPhrasebook());
  expect(phrase(56.6, 59.2)).toBe('58 (57–59)');
  expect(phrase(57.7, 58.1)).toBe('58 (57.7–58.1)');
});
