import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import type { Locale } from '../knowledge/schemas/locale.ts';

/** A locale whose messages stand by their ids, and are parsed where they are more than text. */
export interface ParsedLocale extends Omit<Locale, 'messages'> {
  messages: Record<string, string | MessageFormatElement[]>;
}

/**
 * Parses all messages, which the build does once: to parse them anew is what each start would spend its time on.
 * @throws SyntaxError for a message that is no ICU message
 */
export function parseLocale(locale: Locale): ParsedLocale {
  const messages = [...flatten(locale.messages)].map(([id, text]) => [id, parseMessage(text, locale.tag)]);
  return { ...locale, messages: Object.fromEntries(messages) };
}

function parseMessage(text: string, tag: string): string | MessageFormatElement[] {
  return /['{]/.test(text) ? parse(text, { ignoreTag: true, locale: new Intl.Locale(tag) }) : text;
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
