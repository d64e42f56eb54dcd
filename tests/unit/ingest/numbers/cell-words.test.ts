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

  it.each(['unknown', 'Unknown', ' (not set) ', '(other)', 'Undetermined', 'Unbekannt', 'nieznane'])(
    '%s tells nothing of people',
    (text) => {
      expect(words.isUnknown(text)).toBe(true);
    },
  );

  it.each(['18-24', 'other', 'female', 'Unknown Pleasures fans', ''])(
    '%j tells of people, or is empty',
    (text) => {
      expect(words.isUnknown(text)).toBe(false);
    },
  );

  it.each([
    ['1 May to 31 May', '31 May'],
    ['1. Mai bis 31. Mai', '31. Mai'],
    ['1 maja do 31 maja', '31 maja'],
    ['2026-05-01–2026-05-31', '2026-05-31'],
    ['2026-05-01 - 2026-05-31', '2026-05-31'],
    ['Total to date', 'date'],
    ['2026-05-31', '2026-05-31'],
  ])('%s ends with %s', (period, day) => {
    expect(words.lastDay(period)).toBe(day);
  });

  it('does not take one word for two things', () => {
    const { missing, yes, no } = vocabulary.words;
    const all = [...missing, ...yes, ...no].map((word) => word.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
  });
});
