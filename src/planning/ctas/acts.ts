import type { Purpose } from '../../model/vocabulary.ts';
import type { Place, ServedStage } from './cta-request.ts';

type Known = Pick<Place, 'knowledge'>;

/** Whether what the purpose asks for can be done on the channel itself. */
export const canComplete = ({ knowledge }: Known, purpose: Purpose): boolean =>
  knowledge?.completes.includes(purpose) ?? false;

/**
 * The same, or the data show it: where nothing is known of the channel, or people talk to a person or stand in a
 * room, those who move on at the stage do so on the spot. Elsewhere, what a channel is credited with happens after
 * a click.
 */
export const canAct = (
  channel: Known,
  purpose: Purpose,
  { converts }: Pick<ServedStage, 'converts'>,
): boolean =>
  canComplete(channel, purpose) ||
  (converts === true &&
    (channel.knowledge === null || ['conversation', 'room'].includes(channel.knowledge.setting)));

/** Whether somebody who is sent to the channel gets what the purpose asks for, or can at least ask for it there. */
export const canServe = (place: Known, purpose: Purpose): boolean =>
  canComplete(place, purpose) || (place.knowledge?.takes.includes(purpose) ?? false);

/** Whether the purpose only asks people to look or read, which any channel with something to see can serve. */
export const isLook = (purpose: Purpose): boolean =>
  purpose === 'discover' || purpose === 'inspire' || purpose === 'inform';

/** Whether the act stands alone: after help, a favour or a second chance, to ask for more would spoil it. */
export const standsAlone = (purpose: Purpose): boolean =>
  purpose === 'support' || purpose === 'recruit' || purpose === 'win-back';

/** Whether an ad or a search result can lead there: to a page, a shop, or a number to call. */
export const isAdTarget = ({ knowledge }: Known): boolean =>
  knowledge === null || ['screen', 'listing', 'room', 'conversation'].includes(knowledge.setting);

/** Whether it is an ad or a search result: a headline that leads on, and nothing else. */
export const isAdvert = ({ knowledge }: Known): boolean => knowledge?.setting === 'advert';

/** Whether it is a page or an app of one's own. */
export const isPage = ({ knowledge }: Known): boolean => knowledge?.setting === 'screen';

/** Whether it is somebody else's stream of posts, which nobody leaves one's own page for. */
export const isStream = ({ knowledge }: Known): boolean =>
  knowledge !== null && ['feed', 'video', 'discussion'].includes(knowledge.setting);

/** Whether there is something to see for those who are sent there. */
export const canLookAround = ({ knowledge }: Known): boolean =>
  knowledge?.visit === 'look' || knowledge?.visit === 'on-foot';

/** Whether people reach a person or a mailbox there rather than a place to look around. */
export const isContact = ({ knowledge }: Known): boolean => knowledge?.visit === 'contact';

/** Whether nobody can be sent there, such as to an ad, a poster or a push message. */
export const isNoDestination = ({ knowledge }: Known): boolean => knowledge?.visit === 'none';

/** Whether people go there on foot. */
export const isPhysical = ({ knowledge }: Known): boolean => knowledge?.visit === 'on-foot';

/** Whether it is a product page in somebody else's shop. */
export const isListing = ({ knowledge }: Known): boolean => knowledge?.setting === 'listing';

/**
 * Whether it is a checkout: somebody about to order on a page, or to somebody on the phone, is sent nowhere else,
 * unlike somebody at a till. A channel that nothing is known of is taken for a page.
 */
export const isCheckout = ({ knowledge }: Known, purpose: Purpose): boolean =>
  (knowledge === null || knowledge.setting === 'screen' || knowledge.setting === 'conversation') &&
  (purpose === 'buy' || purpose === 'collect');
