import { readTemplates } from '../../src/build/compile-templates.ts';
import { compileKnowledge } from '../../src/knowledge/compile-knowledge.ts';
import type { Locale } from '../../src/knowledge/schemas/locale.ts';
import { parseLocale } from '../../src/wording/parse-locale.ts';
import { createPhrasebook, type Phrasebook } from '../../src/wording/phrasebook.ts';

/** The real templates, compiled once per test file. */
export const { knowledge, locales } = compileKnowledge(await readTemplates('templates'));

export function phrasebookOf(language: Locale['id'] = 'en', currency?: string): Phrasebook {
  const locale = locales.find(({ id }) => id === language);
  if (!locale) throw new Error(`no locale ${language}`);
  return createPhrasebook(parseLocale(locale), currency);
}
