import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/report/text/display-width.ts';
import { fitWidth } from '../../../../src/report/text/fit-width.ts';

// Widths as Unicode TR 11 has them: wide and full-width characters take two columns, emoji too (TR 51).
describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['', 0],
    ['ąćęł', 4],
    ['微信', 4],
    ['한국', 4],
    ['ｶﾅ', 2],
    ['カナ', 4],
    ['Ａ', 2],
    ['😀', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇵🇱', 2],
    ['❤️', 2],
    ['e\u0301', 1],
    ['→ …', 3],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('fitWidth', () => {
  it.each([
    ['Newsletter', 10, 'Newsletter'],
    ['Newsletter', 9, 'Newslett…'],
    ['微信朋友', 5, '微信…'],
    ['微信朋友', 6, '微信…'],
    ['👩‍👩‍👧‍👦 family', 3, '👩‍👩‍👧‍👦…'],
    ['two words', 5, 'two…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ])('%s in %i columns is %s', (text, width, expected) => {
    expect(fitWidth(text, width)).toBe(expected);
  });
});
