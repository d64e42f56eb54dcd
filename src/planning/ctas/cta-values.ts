import type { PhraseValues } from '../../wording/phrasebook.ts';
import type { Offer, Product } from '../brand.ts';
import { isContact } from './acts.ts';
import type { CtaRequest } from './cta-request.ts';
import { destinationPhrase } from './destination-phrase.ts';
import type { Landing } from './find-landing.ts';
import { spokenDate } from './spoken-date.ts';

/**
 * What the placeholders of a CTA can be filled with for one segment: `brand`, `product` (as its label reads),
 * `object` (as it reads after a verb), `offer` with `until`, and the place as `destination` or, where people
 * reach a person or a mailbox, as `contact`. What is not known is absent.
 */
export function ctaValues(
  { brand, phrasebook }: CtaRequest,
  { product, offer, landing }: { product?: Product | undefined; offer?: Offer | undefined; landing: Landing },
): PhraseValues {
  const values: PhraseValues = {};
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) values[name] = value;
  };
  set('brand', brand.name);
  set('product', product?.label);
  set('object', product?.object?.[phrasebook.language]);
  set('offer', offer?.label);
  if (offer?.until) set('until', spokenDate(offer.until, phrasebook));
  if (landing.place) {
    const phrase = destinationPhrase(landing.place, 'in', { brand, phrasebook });
    set(isContact(landing.place) ? 'contact' : 'destination', phrase);
  }
  return values;
}
