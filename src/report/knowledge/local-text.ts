import type { LocalText } from '../../knowledge/schemas/parts.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** A text of the knowledge in the language of the report, or in English where that is missing. */
export function localText(text: LocalText, { language }: Phrasebook): string {
  return text[language] ?? text.en;
}
