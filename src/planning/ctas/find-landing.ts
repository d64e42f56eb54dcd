import type { Purpose } from '../../model/vocabulary.ts';
import {
  canAct,
  canLookAround,
  canServe,
  isAdvert,
  isCheckout,
  isListing,
  isLook,
  isNoDestination,
  isPage,
  isPhysical,
  isStream,
  standsAlone,
} from './acts.ts';
import type { CtaRequest, Place, ServedStage } from './cta-request.ts';
import { canLead, nextPlace } from './next-place.ts';

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
  { channel, places }: Pick<CtaRequest, 'channel' | 'places'>,
  purpose: Purpose,
  served: Pick<ServedStage, 'destination' | 'converts'>,
): Landing {
  if (isListing(channel)) return {};
  const next = nextPlace(channel, served);
  const ends = (next && isListing(next)) || isCheckout(channel, purpose) || standsAlone(purpose);
  const onward = next && !ends ? { onward: next } : {};
  // Who looks around on a page or in a room is there already.
  const isThere = isLook(purpose) && (isPage(channel) || isPhysical(channel));
  if (isThere || canAct(channel, purpose, served)) return onward;

  const affords = (place: Place) => canServe(place, purpose) || (isLook(purpose) && canLookAround(place));
  const able = places.filter((place) => canLead(channel, place) && affords(place));
  const page = opensPage(channel, next) ? nearestOf(able.filter(isPage), channel) : undefined;
  // Of a channel that only the user knows the path is all there is to go by.
  if (next && (next.knowledge === null || (affords(next) && (isPage(next) || !page)))) return { place: next };
  if (page) return { place: page };
  // Somebody who only looks may stay where there is something to see; a commitment needs a place where it can be made.
  const { destination } = served;
  const isHeld = next !== undefined || !destination || !canLead(channel, destination);
  if (isLook(purpose) && isHeld && !isNoDestination(channel)) return onward;

  const place = nearestOf(able, channel);
  return place ? { place } : onward;
}

/** A click on an ad opens a page, and one network leads to another only where there is no page. */
function opensPage(channel: Place, next: Place | undefined): boolean {
  return isAdvert(channel) || (next !== undefined && isStream(channel) && isStream(next));
}

/** The most natural next channel of several, else the best of the plan. */
function nearestOf(places: readonly Place[], channel: CtaRequest['channel']): Place | undefined {
  const rank = ({ id }: Place) => {
    const at = (channel.next ?? []).indexOf(id);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return places.reduce<Place | undefined>(
    (best, place) => (best && rank(best) <= rank(place) ? best : place),
    undefined,
  );
}
