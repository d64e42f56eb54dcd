import type { PhraseValues } from '../../wording/phrasebook.ts';
import type { Offer, Product } from '../brand.ts';
import { isContact } from './acts.ts';
import type { CtaRequest, ServedStage } from './cta-request.ts';
import type { Landing } from './find-landing.ts';
import { forSegment } from './for-segment.ts';
import { messageId } from './message-id.ts';

/**
 * What the placeholders of a CTA can be filled with for one segment: `brand`, `product` (as its label reads),
 * `object` (as it reads after a verb), `offer` with `until`, and the place as `destination` or, where people
 * reach a person or a mailbox, as `contact`. What is not known is absent.
 */
export function ctaValues(request: CtaRequest, served: ServedStage, landing: Landing): PhraseValues {
  const { brand, phrasebook } = request;
  const register = brand.address[phrasebook.language];
  const product = forSegment<Product>(brand.products, served.segment);
  const offer = currentOffer(request, served);
  const values: PhraseValues = {};
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) values[name] = value;
  };
  set('brand', brand.name);
  set('product', product?.label);
  set('object', product?.object?.[phrasebook.language]);
  set('offer', offer?.label);
  if (offer?.until) set('until', spokenDate(request, offer.until));
  if (landing.place) {
    const id = messageId(phrasebook, `destination.${landing.place.id}.in`, register);
    if (id) set(isContact(landing.place) ? 'contact' : 'destination', phrasebook.say(id));
  }
  return values;
}

/** The offer to make to the segment: the most important one that is not over. */
export function currentOffer({ brand, today }: CtaRequest, { segment }: ServedStage): Offer | undefined {
  const current = brand.offers.filter(({ until }) => !today || !until || until >= today);
  return forSegment<Offer>(current, segment);
}

/** A day in words. The locale spells it, because what Intl prints changes with the version of Node. */
function spokenDate({ phrasebook }: { phrasebook: CtaRequest['phrasebook'] }, date: string): string {
  const [year = '', month, day] = date.split('-');
  return phrasebook.say('cta.date', { year, month: String(Number(month)), day: Number(day) });
}
