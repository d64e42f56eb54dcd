/** Made when the first text needs it: that takes as long as a quarter of Node's own start. */
let graphemes: Intl.Segmenter | undefined;
const plain = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/;
const narrowKana = /^[\uff61-\uffdc]/;
const wide =
  /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
const zero = /^[\p{Mark}\p{Cf}]+$/u;

/** The characters as a reader counts them: letters with their marks, emoji with their joiners. */
export function readerCharacters(text: string): string[] {
  if (plain.test(text)) return [...text];
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * Terminal columns that a text takes: 2 for East Asian wide characters and emoji, 0 for lone marks, else 1.
 * Expects text without control characters.
 */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return readerCharacters(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

/** Columns of one reader character: 0, 1 or 2. */
export function characterWidth(character: string): number {
  if (zero.test(character)) return 0;
  if (emoji.test(character)) return 2;
  return wide.test(character) && !narrowKana.test(character) ? 2 : 1;
}
