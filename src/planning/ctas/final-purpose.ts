import type { Offer } from '../brand.ts';
import type { CtaRequest, ServedStage } from './cta-request.ts';
import { currentOffers } from './current-offers.ts';
import { forSegment } from './for-segment.ts';
import { modestPurpose } from './modest-purpose.ts';
import { possiblePurpose } from './possible-purpose.ts';

/** The most important offer that the segment may be told of. */
export function offerFor(
  { brand, lastDay }: Pick<CtaRequest, 'brand' | 'lastDay'>,
  { segment }: Pick<ServedStage, 'segment'>,
): Offer | undefined {
  return forSegment<Offer>(currentOffers(brand.offers, lastDay), segment);
}

/** What a call asks for: the job of the channel, as far as there is an offer for it and the stage allows it. */
export function finalPurpose(
  request: Pick<CtaRequest, 'brand' | 'lastDay'>,
  served: Pick<ServedStage, 'role' | 'purpose' | 'segment'>,
): ServedStage['purpose'] {
  const without = possiblePurpose(served.purpose, false);
  // A path asks this of every handoff, and few jobs need an offer.
  const isPossible = without === served.purpose || offerFor(request, served) !== undefined;
  return modestPurpose(served.role, isPossible ? served.purpose : without);
}
