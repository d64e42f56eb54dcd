import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/report/text/display-width.ts';
import { wrapText } from '../../../../src/report/text/wrap-text.ts';

describe('wrapText', () => {
  it('breaks at spaces and indents what follows', () => {
    expect(wrapText('- one two three four', 10, '  ')).toEqual(['- one two', '  three', '  four']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrapText('ab abcdefgh', 4)).toEqual(['ab', 'abcd', 'efgh']);
  });

  it('keeps a word that is longer than a line where it is to be copied', () => {
    expect(wrapText('Wrote reports/2026/plan.md here', 8, '  ', 'keep')).toEqual([
      'Wrote',
      '  reports/2026/plan.md',
      '  here',
    ]);
  });

  it('leaves a text as it is where lines have no end, two spaces in the name of a file too', () => {
    expect(wrapText('Wrote my  plan.md', Infinity)).toEqual(['Wrote my  plan.md']);
    expect(wrapText(' ', Infinity)).toEqual([]);
  });

  it('counts wide characters twice', () => {
    expect(wrapText('微信朋友', 4)).toEqual(['微信', '朋友']);
  });

  it('keeps what a no-break space joins', () => {
    expect(wrapText('about 4\u00a0hours', 8)).toEqual(['about', '4\u00a0hours']);
  });

  it('has no lines for no text', () => {
    expect(wrapText('  ', 10)).toEqual([]);
  });

  it('never exceeds the width, and loses nothing but spaces', () => {
    const words = fc.array(
      fc.constantFrom('a', 'of', 'channel', 'Zielgruppenansprache', '微信朋友圈', '👩‍👧'),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 40 }), (parts, width) => {
        const lines = wrapText(parts.join(' '), width, '  ');
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''));
      }),
    );
  });
});
