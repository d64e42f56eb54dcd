import { characterWidth, displayWidth, readerCharacters } from './display-width.ts';

/**
 * A text as lines of at most `width` terminal columns, broken at spaces; a word that is longer than a line is
 * broken where it must. No-break spaces hold. Without an end to the width the text stays as it is.
 * @param indent stands before every line but the first, and counts
 * @param longWords `keep` lets a word that is longer than a line, such as a path, be longer: it can still be copied
 */
export function wrapText(
  text: string,
  width: number,
  indent = '',
  longWords: 'break' | 'keep' = 'break',
): string[] {
  if (width === Infinity) return text.trim() === '' ? [] : [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter((word) => word !== '')) {
    const room = width - (lines.length === 0 ? 0 : indent.length);
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = longWords === 'keep' ? [word] : breakWord(word, Math.max(2, width - indent.length));
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line);
  return lines.map((text, index) => (index === 0 ? text : indent + text));
}

function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of readerCharacters(word)) {
    const columns = characterWidth(character);
    if (used + columns > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += columns;
  }
  return [...pieces, piece];
}
