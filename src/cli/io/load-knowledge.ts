import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Locale } from '../../knowledge/schemas/locale.ts';
import type { ParsedLocale } from '../../wording/parse-locale.ts';
import { createPhrasebook, type Phrasebook } from '../../wording/phrasebook.ts';

/** The compiled templates, as the build wrote them beside the program. */
export async function loadKnowledge(): Promise<Knowledge> {
  return (await readJson('knowledge.json')) as Knowledge;
}

const phrasebooks = new Map<string, Promise<Phrasebook>>();

/** @param currency ISO 4217 code for amounts of money */
export function loadPhrasebook(language: Locale['id'], currency?: string): Promise<Phrasebook> {
  const key = `${language} ${currency ?? ''}`;
  let phrasebook = phrasebooks.get(key);
  if (!phrasebook) {
    phrasebook = readJson(`locales/${language}.json`).then((locale) =>
      createPhrasebook(locale as ParsedLocale, currency),
    );
    phrasebooks.set(key, phrasebook);
  }
  return phrasebook;
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(readFileSync(new URL(name, distribution()), 'utf8'));
}

/** The folder of the build. */
export function distribution(): URL {
  return new URL('.', import.meta.url);
}
