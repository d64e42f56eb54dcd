import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/knowledge/schemas/locale.ts';
import { createPhrasebook, type Phrasebook } from '../../src/wording/phrasebook.ts';

const file = new URL('../../templates/locales/parts/report.en.yaml', import.meta.url);

/** The English words of the reports, as they stand on disk. */
export const reportMessages = parse(readFileSync(file, 'utf8')) as Locale['messages'];

/** An English phrasebook of the reports, with amounts in euros. */
export function buildPhrasebook(): Phrasebook {
  return createPhrasebook({ id: 'en', tag: 'en', messages: reportMessages }, 'EUR');
}
