import type { Purpose } from '../../model/vocabulary.ts';
import {
  canComplete,
  canLookAround,
  canServe,
  isAdTarget,
  isCheckout,
  isListing,
  isLook,
  isNoDestination,
  standsAlone,
} from './acts.ts';
import type { CtaRequest, Place } from './cta-request.ts';

/** Where a CTA leads. Both undefined: nowhere else. */
export interface Landing {
  /** Where the act itself takes place, when that is not the channel that asks for it. */
  place?: Place;
  /** The step after an act that is completed on the channel itself and leaves room for one. */
  onward?: Place;
}

/**
 * Decides what a CTA of the channel may promise. The straight path names the channel of the next stage; that
 * is where people go, unless the act of this stage must be completed first and cannot be completed there or
 * here: then the nearest channel of the plan that can takes them.
 */
export function findLanding(request: CtaRequest, purpose: Purpose, destination: Place | null): Landing {
  const { channel, places } = request;
  const next = destination && destination.id !== channel.id ? destination : undefined;
  const fits = (place: Place) => channel.knowledge?.setting !== 'advert' || isAdTarget(place);
  const reachable = next && !isNoDestination(next) && fits(next) ? next : undefined;
  // A marketplace forbids links away from it, and nobody sends his own visitors there.
  const isWalled = isListing(channel) || (reachable !== undefined && isListing(reachable));
  const ends = isWalled || isCheckout(channel, purpose) || standsAlone(purpose);
  const onward = reachable && !ends ? { onward: reachable } : {};
  if (canComplete(channel, purpose)) return onward;

  const affords = (place: Place) => canServe(place, purpose) || (isLook(purpose) && canLookAround(place));
  // Of a channel that only the user knows the path is all there is to go by.
  if (reachable && (affords(reachable) || !reachable.knowledge)) return { place: reachable };
  // Somebody who only looks may stay or follow the path; a commitment needs a place where it can be made.
  if (isLook(purpose) && (reachable || !next)) return onward;

  const nearness = (place: Place) => {
    const rank = (channel.next ?? []).indexOf(place.id);
    return rank < 0 ? Number.POSITIVE_INFINITY : rank;
  };
  const able = places.filter((place) => place.id !== channel.id && fits(place) && affords(place));
  const place = able.reduce<Place | undefined>(
    (best, candidate) => (best && nearness(best) <= nearness(candidate) ? best : candidate),
    undefined,
  );
  return place ? { place } : onward;
}
