import { normalizeName } from '../../wording/normalize-name.ts';

/** The first of the words that a text holds as a whole word, in any case or accent; undefined when it holds none. */
export function avoidedWord(text: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const joined = `-${normalizeName(text)}-`;
  return words.find((word) => {
    const own = normalizeName(word);
    return own !== '' && joined.includes(`-${own}-`);
  });
}
