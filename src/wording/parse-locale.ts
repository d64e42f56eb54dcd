import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import type { Locale } from '../knowledge/schemas/locale.ts';

/** A locale whose messages stand by their ids. */
export interface ParsedLocale extends Omit<Locale, 'messages'> {
  /** Messages that are plain text. */
  texts: Record<string, string>;
  /** The others: JSON of their elements, which is read when one is first said; a plan says a tenth of all. */
  elementsJson: Record<string, string>;
}

/**
 * Parses all messages, which the build does once: to parse them anew is what each start would spend its time on.
 * @throws SyntaxError for a message that is no ICU message
 */
export function parseLocale(locale: Locale): ParsedLocale {
  const texts: Record<string, string> = {};
  const elementsJson: Record<string, string> = {};
  for (const [id, text] of flatten(locale.messages)) {
    if (/['{]/.test(text)) elementsJson[id] = JSON.stringify(parseMessage(text, locale.tag));
    else texts[id] = text;
  }
  const { messages: _, ...rest } = locale;
  return { ...rest, texts, elementsJson };
}

function parseMessage(text: string, tag: string): MessageFormatElement[] {
  return parse(text, { ignoreTag: true, locale: new Intl.Locale(tag) });
}

/** Messages by their ids; nested groups become paths. */
export function flatten(
  messages: Locale['messages'],
  path = '',
  into = new Map<string, string>(),
): Map<string, string> {
  for (const [key, value] of Object.entries(messages)) {
    const id = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') into.set(id, value);
    else flatten(value, id, into);
  }
  return into;
}
