import { describe, expect, it } from 'vitest';
import { purposesSchema } from '../../src/knowledge/schemas/purposes.ts';
import { roles } from '../../src/model/vocabulary.ts';
import { compactName, findClashes, findRepeats } from './find-clashes.ts';
import { readTemplate } from './read-template.ts';

const purposes = purposesSchema.parse(readTemplate('purposes.yaml'));
const words = Object.entries(purposes).map(([id, { name, interactions }]) => ({
  id,
  names: [id, ...Object.values(name)],
  interactions: [...interactions.en, ...interactions.de, ...interactions.pl],
}));
const entries = words.flatMap(({ id, names, interactions }) =>
  [...names, ...interactions].map((name) => ({ name, means: id, file: 'purposes.yaml' })),
);
const meaning = new Map(entries.map(({ name, means }) => [compactName(name), means]));

describe('purposes.yaml', () => {
  it('gives every role a purpose', () => {
    const served = new Set(Object.values(purposes).map(({ role }) => role));
    expect(roles.filter((role) => !served.has(role))).toEqual([]);
  });

  it('has no word that means two purposes, and none twice', () => {
    expect(findClashes(entries)).toEqual([]);
    expect(words.flatMap(({ names, interactions }) => findRepeats(names, interactions))).toEqual([]);
  });

  it.each([
    ['research', 'inform'],
    ['customer service', 'support'],
    ['Beratung', 'support'],
    ['obsługa', 'support'],
    ['discount', 'offers'],
    ['Rabatt', 'offers'],
    ['zniżka', 'offers'],
    ['Click & Collect', 'collect'],
    ['Vergleich', 'compare'],
    ['zakupy', 'buy'],
    ['points', 'reward'],
    ['refer a friend', 'recruit'],
  ])('"%s" is %s', (word, purpose) => {
    expect(meaning.get(compactName(word))).toBe(purpose);
  });
});
