import type { LocalText } from '../../knowledge/schemas/parts.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

type SourceIds = string | readonly string[];

/** What every part of a channel's card draws on. */
export interface CardPage {
  phrasebook: Phrasebook;
  /** A text with its sources in brackets. */
  cite(text: string, source: SourceIds): string;
  /** A statement of the knowledge, with its sources. */
  fact(fact: { text: LocalText; source: SourceIds }): string;
}

/** A heading and the lines below it; without a heading the lines stand alone, without lines it is left out. */
export interface CardSection {
  title?: string;
  items: string[];
}
