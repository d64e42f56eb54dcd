import { canComplete, isAdTarget, isAdvert, isListing, isNoDestination, isPage, isStream } from './acts.ts';
import type { Place, ServedStage } from './cta-request.ts';

/** Whether people on the channel can be sent to the place at all. */
export function canLead(channel: Place, place: Place): boolean {
  // A marketplace forbids links away from it, and no shop sends its own visitors there.
  if (isListing(channel) || (isListing(place) && canComplete(channel, 'buy'))) return false;
  // Visitors of one's own page are where they are wanted: no network gets them back.
  if (isPage(channel) && isStream(place)) return false;
  return place.id !== channel.id && (!isAdvert(channel) || isAdTarget(place));
}

/** The next channel of the straight path, where people can be sent there; undefined where they stay or cannot. */
export function nextPlace(
  channel: Place,
  { destination }: Pick<ServedStage, 'destination'>,
): Place | undefined {
  return destination && canLead(channel, destination) && !isNoDestination(destination)
    ? destination
    : undefined;
}
