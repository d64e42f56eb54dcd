import { describe, expect, it } from 'vitest';
import { CellWords } from '../../../../src/ingest/numbers/cell-words.ts';
import { vocabulary } from '../read-tables.ts';

const words = new CellWords(vocabulary);

describe('CellWords', () => {
  it.each(['', ' ', '--', '-', 'n/a', 'N/A', 'null', 'k. A.', 'b.d.', 'brak', '\u00a0'])(
    '%j is missing',
    (text) => {
      expect(words.isMissing(text)).toBe(true);
    },
  );

  it.each(['0', 'no', 'none of them', 'unknown'])('%j is there', (text) => {
    expect(words.isMissing(text)).toBe(false);
  });

  it.each(['yes', 'Y', 'true', 'T', 'ja', 'wahr', 'TAK', 'prawda', '1'])('%s says yes', (text) => {
    expect(words.outcome(text)).toBe(1);
  });

  it.each(['no', 'N', 'false', 'f', 'nein', 'falsch', 'nie', 'fałsz', '0'])('%s says no', (text) => {
    expect(words.outcome(text)).toBe(0);
  });

  it('knows devices; a tablet is mobile', () => {
    expect(
      ['Tablet', 'smartphone', 'Desktop', 'komputer', 'fridge'].map((text) => words.device(text)),
    ).toEqual(['mobile', 'mobile', 'desktop', 'desktop', undefined]);
  });

  it('does not take one word for two things', () => {
    const { missing, yes, no } = vocabulary.words;
    const all = [...missing, ...yes, ...no].map((word) => word.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
  });
});
