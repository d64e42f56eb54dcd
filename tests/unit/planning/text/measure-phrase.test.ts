import { expect, it } from 'vitest';
import { purposes } from '../../../../src/model/vocabulary.ts';
import { measurePhrase } from '../../../../src/planning/text/measure-phrase.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';

const english = phrasebookOf();

it('asks for what can be counted where the channel is', () => {
  expect(measurePhrase('discover', 'paper', english)).toBe('people who come in, and scans of its code');
  expect(measurePhrase('inform', 'room', english)).toBe('questions asked');
  expect(measurePhrase('discover', 'feed', english)).toBe('reach in the segment and the click rate');
});

it('has a measure for every job, whatever is known of the channel', () => {
  for (const purpose of purposes) expect(measurePhrase(purpose, undefined, english)).not.toBe('');
});

it('counts no clicks where nothing can be clicked', () => {
  for (const purpose of purposes)
    for (const setting of ['paper', 'room', 'audio', 'conversation'] as const)
      expect(measurePhrase(purpose, setting, english), `${purpose} ${setting}`).not.toMatch(
        /click|saves|product page|time spent/,
      );
});
