import type { Purpose } from '../../model/vocabulary.ts';
import {
  canAct,
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
import type { CtaRequest, Place, ServedStage } from './cta-request.ts';

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
export function findLanding(
  { channel, places }: CtaRequest,
  purpose: Purpose,
  served: Pick<ServedStage, 'destination' | 'converts'>,
): Landing {
  const { destination } = served;
  const fits = (place: Place) => channel.knowledge?.setting !== 'advert' || isAdTarget(place);
  // A marketplace forbids links away from it, and no shop sends its own visitors there.
  if (isListing(channel)) return {};
  const isTheirs = (place: Place) => isListing(place) && canComplete(channel, 'buy');
  const next =
    destination && destination.id !== channel.id && !isTheirs(destination) ? destination : undefined;
  const reachable = next && !isNoDestination(next) && fits(next) ? next : undefined;
  const ends = (reachable && isListing(reachable)) || isCheckout(channel, purpose) || standsAlone(purpose);
  const onward = reachable && !ends ? { onward: reachable } : {};
  if (canAct(channel, purpose, served)) return onward;

  const affords = (place: Place) => canServe(place, purpose) || (isLook(purpose) && canLookAround(place));
  // Of a channel that only the user knows the path is all there is to go by.
  if (reachable && (affords(reachable) || !reachable.knowledge)) return { place: reachable };
  // Somebody who only looks may stay or follow the path; a commitment needs a place where it can be made.
  if (isLook(purpose) && (reachable || !next)) return onward;

  const nearness = (place: Place) => {
    const rank = (channel.next ?? []).indexOf(place.id);
    return rank < 0 ? Number.POSITIVE_INFINITY : rank;
  };
  const able = places.filter(
    (place) => place.id !== channel.id && fits(place) && !isTheirs(place) && affords(place),
  );
  const place = able.reduce<Place | undefined>(
    (best, candidate) => (best && nearness(best) <= nearness(candidate) ? best : candidate),
    undefined,
  );
  return place ? { place } : onward;
}
