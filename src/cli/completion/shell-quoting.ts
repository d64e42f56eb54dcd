/**
 * A word as the shell would read it: quotes and backslashes gone, one that is not closed yet included.
 * Variables stay as they are written.
 */
export function unquote(word: string): { text: string; openQuote: '"' | "'" | undefined; before: string } {
  let text = '';
  let openQuote: '"' | "'" | undefined;
  let before = '';
  for (let at = 0; at < word.length; at++) {
    const mark = word[at]!;
    if (openQuote === undefined && (mark === '"' || mark === "'")) {
      openQuote = mark;
      before = text;
    } else if (mark === openQuote) openQuote = undefined;
    else if (mark === '\\' && openQuote !== "'" && at + 1 < word.length) {
      const next = word[++at]!;
      text += openQuote === '"' && !'"\\$`'.includes(next) ? `\\${next}` : next;
    } else text += mark;
  }
  return { text, openQuote, before };
}

/**
 * A word as bash wants a completion of a word that is typed so far: with backslashes, or, where a quote is open, as
 * what follows the quote. What stands before the quote stays as it is.
 */
export function quoteForBash(value: string, typed: string): string {
  const { openQuote, before } = unquote(typed);
  if (openQuote === undefined) return withBackslashes(value);
  const inside = value.slice(before.length);
  const quoted = openQuote === '"' ? inside.replace(/["\\$`]/g, '\\$&') : inside.replaceAll("'", `'\\''`);
  return withBackslashes(value.slice(0, before.length)) + quoted;
}

/** Letters of any alphabet and a few marks mean themselves. */
function withBackslashes(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}_@%+=:,./-]/gu, '\\$&');
}
