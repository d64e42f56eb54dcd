import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Locale } from '../../knowledge/schemas/locale.ts';
import type { ParsedLocale } from '../../wording/parse-locale.ts';
import { createPhrasebook, type Phrasebook } from '../../wording/phrasebook.ts';

/** The compiled templates, as the build wrote them beside the program. */
export async function loadKnowledge(): Promise<Knowledge> {
  return (await readJson('knowledge.json')) as Knowledge;
}

const locales = new Map<Locale['id'], ParsedLocale>();

/** @param currency ISO 4217 code for amounts of money */
export async function loadPhrasebook(language: Locale['id'], currency?: string): Promise<Phrasebook> {
  let locale = locales.get(language);
  if (!locale) {
    locale = (await readJson(`locales/${language}.json`)) as ParsedLocale;
    locales.set(language, locale);
  }
  return createPhrasebook(locale, currency);
}

async function readJson(name: string): Promise<unknown> {
  // The build writes nothing but ASCII.
  return JSON.parse(readFileSync(new URL(name, distribution()), 'latin1'));
}

/** The folder of the build. */
export function distribution(): URL {
  return new URL('.', import.meta.url);
}
