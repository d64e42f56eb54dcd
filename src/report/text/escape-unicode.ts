/** Control characters beyond ASCII, bidi marks and line separators: legal in JSON and YAML, harmful on a screen. */
const harmful = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Writes harmful characters as `\uXXXX`. Only for text whose strings are all double-quoted where they hold such. */
export function escapeUnicode(quoted: string): string {
  return quoted.replace(
    harmful,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function hasHarmfulUnicode(text: string): boolean {
  return text.search(harmful) >= 0;
}
