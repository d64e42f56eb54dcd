import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/knowledge/schemas/locale.ts';
import { createPhrasebook, type Phrasebook } from '../../src/wording/phrasebook.ts';

const file = new URL('../../templates/locales/en.yaml', import.meta.url);
const { messages } = parse(readFileSync(file, 'utf8')) as Locale;
const groups = ['term', 'report', 'explain', 'validation', 'knowledge'];

/** The English words of the reports, as they stand on disk. */
export const reportMessages = Object.fromEntries(
  Object.entries(messages).filter(([group]) => groups.includes(group)),
);

/** An English phrasebook of the reports, with amounts in euros. */
export function buildPhrasebook(): Phrasebook {
  return createPhrasebook({ id: 'en', tag: 'en', messages: reportMessages }, 'EUR');
}
