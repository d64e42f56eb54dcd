import { describe, expect, it } from 'vitest';
import { stripControls } from '../../../../src/report/text/strip-controls.ts';

describe('stripControls', () => {
  it.each([
    ['colours', '\u001b[1;31mRed\u001b[0m', 'Red'],
    ['cursor moves and clearing', 'a\u001b[2J\u001b[10;10Hb', 'ab'],
    ['the 8-bit form of a sequence', 'a\u009b31mb', 'ab'],
    ['a title, ended by a bell', '\u001b]0;owned\u0007name', 'name'],
    ['a link, ended by a string terminator', '\u001b]8;;https://evil.example\u001b\\click', 'click'],
    ['an unfinished title keeps its text', '\u001b]0;name', '0;name'],
    ['a lone escape', 'a\u001b', 'a'],
    ['bells, backspaces and delete', 'a\u0007b\u0008c\u007fd', 'abcd'],
    ['bidi overrides and isolates', 'a\u202egnp\u202c\u2066b\u2069\u200f', 'agnpb'],
    ['zero-width and tag characters', 'a\u200b\ufeff\u{e0041}b', 'ab'],
    ['line breaks become one space', 'one\r\n\ttwo\u2028three', 'one two three'],
    ['half of a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['a null', 'a\u0000b', 'ab'],
  ])('%s', (_, text, expected) => {
    expect(stripControls(text)).toBe(expected);
  });

  it('leaves what readers need: accents, no-break spaces, joiners of emoji', () => {
    const text = 'Zażółć 4,2\u00a0% 👩‍👧 نیم‌فاصله';
    expect(stripControls(text)).toBe(text);
  });

  it('takes linear time on text that almost ends a sequence', () => {
    const text = `${'\u001b]'.repeat(50_000)}x`;
    expect(stripControls(text).endsWith('x')).toBe(true);
  });
});
