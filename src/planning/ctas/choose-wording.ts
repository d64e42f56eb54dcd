import type { Phrasebook, PhraseValues } from '../../wording/phrasebook.ts';
import type { Register } from '../brand.ts';
import { avoidedWord } from './avoided-word.ts';
import { messageId } from './message-id.ts';

/**
 * The wordings that a slot may have, by the values they need: most telling first. `product` is the form
 * after a colon, for products whose form after a verb is not known. What stands after `with` must be known
 * although the words do not name it: "Redeem {destination}" presupposes an offer. `else` says the same as
 * `plain` in other words, for brands that avoid one of the first.
 */
export const offerWordings = [
  'offer-destination-until',
  'offer-until',
  'offer-destination',
  'offer',
] as const;
export const otherWordings = [
  'object-destination',
  'product-destination',
  'object-contact',
  'brand-destination',
  'destination-with-offer',
  'destination',
  'contact',
  'object',
  'product',
  'brand',
  'with-offer',
  'plain',
  'else-with-offer',
  'else',
] as const;
export const wordings = [...offerWordings, ...otherWordings];
export type Wording = (typeof wordings)[number];

const productForms = ['object', 'product'];

export interface WordingRequest {
  phrasebook: Phrasebook;
  register: Register | undefined;
  values: PhraseValues;
  /** Groups of messages, the most specific first: `cta.buy.feed.button`, `cta.buy.button`. */
  groups: readonly string[];
  candidates: readonly Wording[];
  /** What matters more: to say as much as possible, or to suit the situation. */
  prefer: 'telling' | 'fitting';
  /** Values that another part of the CTA already carries. */
  taken: readonly string[];
  /** Most characters of a filled wording. */
  limit: number;
  /** Words that the brand never uses. */
  avoid: readonly string[];
}

export interface ChosenWording {
  text: string;
  /** Names of the values it carries. */
  needs: readonly string[];
  /** Names of the values it presupposes without naming them. */
  given: readonly string[];
}

/** The values that a wording fills in, and those it presupposes, as its id says. */
export function valuesOf(wording: Wording): { needs: string[]; given: string[] } {
  const [filled = '', given = ''] = wording.split(/-?with-/);
  const names = (part: string) => part.split('-').filter((name) => !['', 'plain', 'else'].includes(name));
  return { needs: names(filled), given: names(given) };
}

const valuesByWording = new Map(wordings.map((wording) => [wording, valuesOf(wording)]));

/**
 * The first wording that has all its values, fits the limit and avoids the brand's taboo words. Nothing is
 * ever cut: a wording that is too long gives way to one that says less, but an offer is never named without the
 * deadline that it has. Undefined when none is left.
 */
export function chooseWording(request: WordingRequest): ChosenWording | undefined {
  const { phrasebook, register, values, groups, candidates, prefer, limit, avoid } = request;
  // A product is named once, whichever of its two forms was used.
  const taken = request.taken.some((name) => productForms.includes(name))
    ? [...request.taken, ...productForms]
    : request.taken;
  const free = candidates
    .map((wording) => ({ wording, ...valuesByWording.get(wording)! }))
    .filter(({ needs }) => values.until === undefined || !needs.includes('offer') || needs.includes('until'))
    .filter(({ needs }) => needs.every((need) => !taken.includes(need)))
    .filter(({ needs, given }) => [...needs, ...given].every((name) => values[name] !== undefined));
  const ordered =
    prefer === 'telling'
      ? free.flatMap((candidate) => groups.map((group) => ({ group, ...candidate })))
      : groups.flatMap((group) => free.map((candidate) => ({ group, ...candidate })));
  for (const { group, wording, needs, given } of ordered) {
    const id = messageId(phrasebook, `${group}.${wording}`, register);
    if (!id) continue;
    const text = phrasebook.say(id, values);
    // A wording without values has its length from the locale, where a test checks it.
    const fits = needs.length === 0 || [...text].length <= limit;
    if (fits && avoidedWord(text, avoid) === undefined) return { text, needs, given };
  }
  return undefined;
}
