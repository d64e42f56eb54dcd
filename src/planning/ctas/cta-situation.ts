import type { Setting } from '../../knowledge/schemas/channel.ts';
import type { Device, Purpose } from '../../model/vocabulary.ts';
import type { PhraseValues } from '../../wording/phrasebook.ts';
import type { Offer, Product } from '../brand.ts';
import { canAct, isContact, isPhysical } from './acts.ts';
import type { CtaRequest, Place, ServedStage } from './cta-request.ts';
import { ctaValues } from './cta-values.ts';
import { finalPurpose, offerFor } from './final-purpose.ts';
import { findLanding, type Landing } from './find-landing.ts';
import { forSegment } from './for-segment.ts';

/** All that decides how a CTA reads. */
export interface CtaSituation {
  purpose: Purpose;
  setting: Setting;
  device: Device;
  landing: Landing;
  /** What the segment may be told of: the most important ones that are meant for it. */
  product: Product | undefined;
  offer: Offer | undefined;
  values: PhraseValues;
  /** Groups of messages that may hold a wording of its own for this situation, the most specific first. */
  variants: string[];
}

export function ctaSituation(request: CtaRequest, served: ServedStage): CtaSituation {
  const { channel } = request;
  const product = forSegment<Product>(request.brand.products, served.segment);
  const offer = offerFor(request, served);
  const purpose = finalPurpose(request, served);
  const landing = findLanding(request, purpose, served);
  // A channel that nothing is known of is taken for a page.
  const setting = channel.knowledge?.setting ?? 'screen';
  const device = served.device ?? channel.device;
  return {
    purpose,
    setting,
    device,
    landing,
    product,
    offer,
    values: ctaValues(request, { product, offer, landing }),
    variants: [
      channel.id,
      ...variantsOf(setting, device, landing.place),
      ...(canAct(channel, purpose, served) ? ['here'] : []),
    ],
  };
}

function variantsOf(setting: Setting, device: Device, place: Place | undefined): string[] {
  const onFoot = place !== undefined && isPhysical(place);
  if (setting === 'audio') return onFoot ? ['audio-visit', 'visit'] : ['audio'];
  // Nobody scans a code to reach a telephone, and a place that only the user knows may be anything.
  const byCode = place?.knowledge && !onFoot && !isContact(place);
  if (setting === 'paper') return onFoot ? ['visit'] : [byCode ? 'scan' : 'paper'];
  // What a sign in a room says is done right there, unless it leads elsewhere.
  if (setting === 'room' && byCode) return ['scan'];
  return onFoot ? ['visit', setting, device] : [setting, device];
}
