// Written as strings, because the characters themselves would be invisible here.
const escapeCode = '\\u001b';
const terminator = `(?:\\u0007|\\u009c|${escapeCode}\\\\)`;
/** Whole control sequences (ECMA-48): colours and cursor moves, then titles, links and device strings. */
const sequences = new RegExp(
  [
    `(?:${escapeCode}\\[|\\u009b)[0-?]*[ -/]*[@-~]?`,
    `(?:${escapeCode}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u009c\\u001b]*${terminator}`,
    `${escapeCode}[ -/]*[0-~]?`,
  ].join('|'),
  'g',
);
/** Soft hyphen, zero-width space, word joiner and its kin, byte order mark, tag characters. */
const invisible = /[\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * Text of the data made safe for a terminal and for one line: without escape sequences, control and bidi
 * characters, without invisible ones; line breaks and tabs become one space, half surrogates U+FFFD.
 * Joiners stay, because scripts and emoji need them.
 * @example stripControls('\u001b[31mRed\u001b[0m\n') // => 'Red'
 */
export function stripControls(text: string): string {
  return text
    .replace(sequences, '')
    .replace(/[\s\u2028\u2029]*[\t\n\v\f\r\u0085\u2028\u2029][\s\u2028\u2029]*/g, ' ')
    .replace(/\p{Cc}|\p{Bidi_Control}/gu, '')
    .replace(invisible, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}
