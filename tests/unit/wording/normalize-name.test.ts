import { describe, expect, test } from 'vitest';
import { normalizeName } from '../../../src/wording/normalize-name.ts';

describe('normalizeName', () => {
  test('case, accents, spaces and punctuation do not matter', () => {
    expect(normalizeName(' E-Mail  Ängste')).toBe('e-mail-angste');
    expect(['18-24', '18–24', '18 - 24'].map(normalizeName)).toEqual(['18-24', '18-24', '18-24']);
  });

  test('signs tell names apart', () => {
    const names = [
      '50',
      '≥50',
      '≤50',
      '<50',
      '>50',
      '€50',
      '$50',
      '¥50',
      '₹50',
      '~50',
      '-50',
      '50°',
      '50+',
      '50-',
    ];
    expect(new Set(names.map(normalizeName)).size).toBe(names.length);
    // Written as one character, and as an equals sign with a stroke through it.
    const prices = ['price=50', 'price≠50', 'price=\u033850'].map(normalizeName);
    expect(prices).toEqual(['price-is-50', 'price-not-50', 'price-not-50']);
  });

  test('a name of nothing but symbols becomes their code points', () => {
    expect(normalizeName('★')).toBe('u2605');
  });
});
