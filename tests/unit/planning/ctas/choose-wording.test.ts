import { describe, expect, it } from 'vitest';
import {
  chooseWording,
  type WordingRequest,
  wordings,
} from '../../../../src/planning/ctas/choose-wording.ts';
import { phrasebookWith } from '../../../builders/phrasebook.ts';

const phrasebook = phrasebookWith({
  messages: {
    feed: { brand: 'Follow {brand}', plain: 'Follow us' },
    any: { 'object-destination': 'See {object} {destination}', product: 'See it: {product}', plain: 'Look' },
  },
});
const values = { brand: 'Nordwind', object: 'the boot', product: 'Boot', destination: 'in store' };
const choose = (changes: Partial<WordingRequest> = {}) =>
  chooseWording({
    phrasebook,
    register: undefined,
    values,
    groups: ['feed', 'any'],
    candidates: wordings,
    prefer: 'telling',
    taken: [],
    limit: 60,
    avoid: [],
    ...changes,
  })?.text;

describe('chooseWording', () => {
  it('says as much as it can, or suits the situation first', () => {
    expect(choose({ prefer: 'telling' })).toBe('See the boot in store');
    expect(choose({ prefer: 'fitting' })).toBe('Follow Nordwind');
  });

  it('passes over wordings whose values are missing', () => {
    expect(choose({ values: { product: 'Boot' } })).toBe('See it: Boot');
  });

  it('names a product once, whichever form was used before', () => {
    expect(choose({ taken: ['object'] })).toBe('Follow Nordwind');
  });

  it('takes a shorter wording for one that is too long', () => {
    // "See the boot in store" has 21 characters, "See it: Boot" 12.
    expect(choose({ limit: 21 })).toBe('See the boot in store');
    expect(choose({ limit: 20 })).toBe('See it: Boot');
  });

  it('counts characters as readers do', () => {
    // "Follow " and 🥾 are 8 characters; 🥾 is two code units.
    expect(choose({ groups: ['feed'], values: { brand: '🥾' }, limit: 8 })).toBe('Follow 🥾');
  });

  it('avoids whole words in any case, not parts of words', () => {
    expect(choose({ avoid: ['see'] })).toBe('Follow Nordwind');
    expect(choose({ avoid: ['se', 'stor'] })).toBe('See the boot in store');
  });

  it('gives nothing when nothing fits', () => {
    expect(choose({ groups: ['feed'], avoid: ['follow'] })).toBeUndefined();
  });
});
