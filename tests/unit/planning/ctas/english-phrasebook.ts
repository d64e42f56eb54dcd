import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { phrasebookWith } from '../../../builders/phrasebook.ts';

const file = new URL('../../../../templates/locales/en.yaml', import.meta.url);
const { cta, destination, voice } = parse(readFileSync(file, 'utf8')).messages;

/** The messages of calls to action and voice as they stand in the template, nested. */
export const englishMessages = { cta, destination, voice };

export const english = phrasebookWith({ messages: englishMessages });
