import { expect, test } from 'vitest';
import { sourcePhrase } from '../../../../src/report/phrases/source-phrase.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const sources = [
  { id: 'agresti-2013', name: 'Agresti', year: 2013, where: 'Wiley' },
  { id: 'twilio-nd', name: 'Twilio', year: null, where: 'twilio.com' },
];

test.each([
  ['assumption', 'assumption'],
  ['interview', 'answers of the interview'],
  ['agresti-2013', 'Agresti 2013'],
  ['twilio-nd', 'Twilio'],
  ['agresti-2013, assumption', 'Agresti 2013 and assumption'],
  ['known-to-nobody', 'known-to-nobody'],
])('%s reads %s', (source, phrase) => {
  expect(sourcePhrase(source, { sources }, buildPhrasebook())).toBe(phrase);
});
