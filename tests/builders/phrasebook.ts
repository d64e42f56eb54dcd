import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/knowledge/schemas/locale.ts';
import { parseLocale } from '../../src/wording/parse-locale.ts';
import { createPhrasebook, type Phrasebook } from '../../src/wording/phrasebook.ts';

const file = new URL('../../templates/locales/en.yaml', import.meta.url);
const { messages, lists } = parse(readFileSync(file, 'utf8')) as Locale;
const groups = ['term', 'report', 'explain', 'validation', 'knowledge'];

/** The English words of the reports, as they stand on disk. */
export const reportMessages = Object.fromEntries(
  Object.entries(messages).filter(([group]) => groups.includes(group)),
);

/** A phrasebook of some messages, English where nothing else is said. */
export function phrasebookWith(
  own: Partial<Locale> & Pick<Locale, 'messages'>,
  currency?: string,
): Phrasebook {
  return createPhrasebook(parseLocale({ id: 'en', tag: 'en', lists, ...own }), currency);
}

/** An English phrasebook of the reports, with amounts in euros. */
export function buildPhrasebook(): Phrasebook {
  return phrasebookWith({ messages: reportMessages }, 'EUR');
}
