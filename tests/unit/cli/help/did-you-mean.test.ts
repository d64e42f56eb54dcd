import { expect, test } from 'vitest';
import { didYouMean } from '../../../../src/cli/help/did-you-mean.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';

test('the nearest name, else all of them', () => {
  const known = ['markdown', 'json'];
  expect(didYouMean('markdwn', known, phrasebookOf())).toBe('Did you mean "markdown"?');
  expect(didYouMean('pdf', known, phrasebookOf())).toBe('Known: markdown, json.');
});
