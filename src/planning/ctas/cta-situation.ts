import type { Setting } from '../../knowledge/schemas/channel.ts';
import type { Device, Purpose } from '../../model/vocabulary.ts';
import type { PhraseValues } from '../../wording/phrasebook.ts';
import { canComplete, isContact, isPhysical } from './acts.ts';
import type { CtaRequest, Place, ServedStage } from './cta-request.ts';
import { ctaValues, currentOffer } from './cta-values.ts';
import { findLanding, type Landing } from './find-landing.ts';
import { modestPurpose } from './modest-purpose.ts';

/** All that decides how a CTA reads. */
export interface CtaSituation {
  purpose: Purpose;
  setting: Setting;
  device: Device;
  landing: Landing;
  values: PhraseValues;
  /** Groups of messages that may hold a wording of its own for this situation, the most specific first. */
  variants: string[];
}

export function ctaSituation(request: CtaRequest, served: ServedStage): CtaSituation {
  const { channel } = request;
  // A brand whose offers are all over, or meant for others, has none to make; it can still sell.
  const isOver =
    served.purpose === 'offers' && request.brand.offers.length > 0 && !currentOffer(request, served);
  const purpose = modestPurpose(served.role, isOver ? 'buy' : served.purpose);
  const landing = findLanding(request, purpose, served.destination);
  // A channel that nothing is known of is taken for a page.
  const setting = channel.knowledge?.setting ?? 'screen';
  const device = served.device ?? channel.device;
  return {
    purpose,
    setting,
    device,
    landing,
    values: ctaValues(request, served, landing),
    variants: [
      channel.id,
      ...variantsOf(setting, device, landing.place),
      ...(canComplete(channel, purpose) ? ['here'] : []),
    ],
  };
}

function variantsOf(setting: Setting, device: Device, place: Place | undefined): string[] {
  const onFoot = place !== undefined && isPhysical(place);
  if (setting === 'audio') return onFoot ? ['audio-visit', 'visit'] : ['audio'];
  if (setting === 'paper') {
    if (onFoot) return ['visit'];
    // Nobody scans a code to reach a telephone, and a place that only the user knows may be anything.
    return place?.knowledge && !isContact(place) ? ['scan'] : ['paper'];
  }
  return onFoot ? ['visit', setting, device] : [setting, device];
}
