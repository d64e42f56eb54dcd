import type { Phrasebook } from '../../wording/phrasebook.ts';

/** The words for a value, or a dash where there is none: missing is never shown as 0. */
export function optionalPhrase<T>(
  value: T | null | undefined,
  phrasebook: Phrasebook,
  phrase: (value: T) => string,
): string {
  return value === null || value === undefined ? phrasebook.say('term.missing-value') : phrase(value);
}
