import { expect, it } from 'vitest';
import { frictionPhrase } from '../../../../src/report/phrases/friction-phrase.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';

it('says how many are lost, that this is assumed, and how', () => {
  const phrase = (friction: number | null, note: string | null) =>
    frictionPhrase({ friction, note }, phrasebookOf());
  expect(phrase(0.5, 'Nobody finds the link.')).toBe(
    'about 50% are lost on the way (assumed). Nobody finds the link.',
  );
  expect(phrase(0.5, null)).toBe('about 50% are lost on the way (assumed).');
  expect(phrase(null, 'no call leads there.')).toBe('no call leads there.');
  expect(phrase(null, null)).toBe('');
});
