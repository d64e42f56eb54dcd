import type { Purpose } from '../../model/vocabulary.ts';

/** Purposes that speak of an offer, each with the purpose of the same role that needs none. */
const withoutOffer: Partial<Record<Purpose, Purpose>> = { offers: 'buy', reward: 'recruit' };

/** The purpose itself, or its neighbour of the same role where it presupposes an offer and there is none. */
export function possiblePurpose(purpose: Purpose, hasOffer: boolean): Purpose {
  return hasOffer ? purpose : (withoutOffer[purpose] ?? purpose);
}
