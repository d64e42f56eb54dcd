import type { LocalText } from '../knowledge/schemas/parts.ts';
import type { Phrasebook } from './phrasebook.ts';

/** A text of the knowledge in the language of the plan, or in English where that is missing. */
export function localText(text: LocalText, { language }: Phrasebook): string {
  return text[language] ?? text.en;
}
