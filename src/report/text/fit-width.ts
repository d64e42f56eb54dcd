import { characterWidth, displayWidth, readerCharacters } from './display-width.ts';

/**
 * The text cut to a number of terminal columns, with "…" as its last character where something is missing.
 * Never cuts a character in two. Empty when there is no room at all.
 */
export function fitWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  let kept = '';
  let used = 1;
  for (const character of readerCharacters(text)) {
    used += characterWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
