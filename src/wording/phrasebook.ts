import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { type Formatters, formatToParts } from 'intl-messageformat';
import type { Locale } from '../knowledge/schemas/locale.ts';
import { joinList } from './join-list.ts';
import { messageFormats } from './message-formats.ts';
import type { ParsedLocale } from './parse-locale.ts';

export type PhraseValues = Record<string, string | number | boolean>;

/** Turns message ids and plain values into sentences of one language. */
export interface Phrasebook {
  readonly language: Locale['id'];
  /**
   * The sentence of an id. Values go in raw (0.042, not "4.2 %"); the message decides how they look.
   * An id that the locale lacks is a bug and throws.
   */
  say(id: string, values?: PhraseValues): string;
  has(id: string): boolean;
  /** A name that stands alone in capitals, as it begins within a sentence: "Purchase", "at purchase". */
  inSentence(name: string): string;
  /** A thing without the article before it: "the Fjord boot" is named "Fjord boot". An article alone is a name. */
  withoutArticle(thing: string): string;
  /** "A, B and C", or "A, B or C". */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
}

/** @param currency ISO 4217 code for amounts of money; without one they print as plain numbers. */
export function createPhrasebook(locale: ParsedLocale, currency?: string): Phrasebook {
  const { texts, elementsJson } = locale;
  const formats = messageFormats(currency);
  const formatters = sharedFormatters();
  const elementsOf = remember((id: string): MessageFormatElement[] => {
    if (!Object.hasOwn(elementsJson, id))
      throw new Error(`The locale "${locale.id}" has no message "${id}".`);
    return JSON.parse(elementsJson[id]!);
  });

  return {
    language: locale.id,
    say(id, values = {}) {
      if (Object.hasOwn(texts, id)) return texts[id]!;
      const parts = formatToParts(elementsOf(id), locale.tag, formatters, formats, values, undefined, id);
      return parts.map(({ value }) => value).join('');
    },
    has: (id) => Object.hasOwn(texts, id) || Object.hasOwn(elementsJson, id),
    inSentence(name) {
      // What goes on in capitals is an abbreviation, "VIP club", and has them anywhere.
      if (locale.namesInSentences !== 'lower-case' || /^.\p{Lu}/u.test(name)) return name;
      return name.charAt(0).toLocaleLowerCase(locale.tag) + name.slice(1);
    },
    withoutArticle(thing) {
      const [first = '', ...rest] = thing.split(/\s+/);
      const isArticle =
        locale.articles?.includes(first.toLocaleLowerCase(locale.tag)) && rest.join('') !== '';
      return isArticle ? thing.slice(first.length).trimStart() : thing;
    },
    list: (items, type = 'conjunction') => joinList(items, locale.lists[type]),
  };
}

/** Formatters of Intl, each made once for all messages: to make one costs more than to use it a hundred times. */
function sharedFormatters(): Formatters {
  return {
    getNumberFormat: remember((...args) => new NumberFormatWithoutTraces(...args)),
    getDateTimeFormat: remember((...args) => new Intl.DateTimeFormat(...args)),
    getPluralRules: remember((...args) => new Intl.PluralRules(...args)),
  };
}

/** What no reader can tell from 0 is 0: the end of an interval can be 10⁻³⁰⁰, which is three lines of noughts. */
class NumberFormatWithoutTraces extends Intl.NumberFormat {
  override format(value: number | bigint): string {
    return super.format(typeof value === 'number' && Math.abs(value) < 1e-9 ? 0 : value);
  }
}

function remember<A extends unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    let value = made.get(key);
    if (value === undefined) {
      value = make(...args);
      made.set(key, value);
    }
    return value;
  };
}
