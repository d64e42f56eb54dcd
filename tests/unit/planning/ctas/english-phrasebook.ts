import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createPhrasebook } from '../../../../src/wording/phrasebook.ts';

const file = new URL('../../../../templates/locales/parts/writing.en.yaml', import.meta.url);

/** The messages as they stand in the template, nested. */
export const englishMessages = parse(readFileSync(file, 'utf8'));

export const english = createPhrasebook({ id: 'en', tag: 'en', messages: englishMessages });
