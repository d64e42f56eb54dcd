import { expect, test } from 'vitest';
import { hoursNote } from '../../../../src/report/phrases/hours-note.ts';
import { hoursPhrase } from '../../../../src/report/phrases/hours-phrase.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const phrasebook = buildPhrasebook();
const phrase = (effortHours: number | null, hoursAssumed: string[]) =>
  hoursPhrase({ effortHours, selected: ['website', 'instagram'] }, { hoursAssumed }, phrasebook);

test('assumed hours are marked, alone and in a sum; unknown ones are a dash', () => {
  expect(phrase(7.5, [])).toBe('7.5');
  expect(phrase(7.5, ['facebook'])).toBe('7.5');
  expect(phrase(7.5, ['instagram'])).toBe('~7.5');
  expect(phrase(null, [])).toBe('–');
});

test('the note names the channels, and is empty where nothing is assumed', () => {
  const analysis = buildAnalysis();
  expect(hoursNote(analysis, phrasebook)).toBe('');
  analysis.portfolio.hoursAssumed = ['instagram', 'website'];
  expect(hoursNote(analysis, phrasebook)).toMatch(/^~ Hours of Website and Instagram are assumed/);
});
