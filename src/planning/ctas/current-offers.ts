import type { Offer } from '../brand.ts';

/** Offers that were not over on the last day of the data; all of them where that is not known. */
export function currentOffers(offers: readonly Offer[], lastDay: string | undefined): Offer[] {
  return offers.filter((offer) => !isOver(offer, lastDay));
}

/** Whether the last day of the offer lies before the last day of the data. */
export function isOver({ until }: Pick<Offer, 'until'>, lastDay: string | undefined): boolean {
  return lastDay !== undefined && until !== undefined && until < lastDay;
}
