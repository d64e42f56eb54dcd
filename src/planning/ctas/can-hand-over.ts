import type { Purpose } from '../../model/vocabulary.ts';
import type { CtaRequest, Place, ServedStage } from './cta-request.ts';
import { findLanding } from './find-landing.ts';
import { nextPlace } from './next-place.ts';

/**
 * Whether people can be handed over from the channel to another for the next stage: by the call itself, by the step
 * that it names after the act, or by what follows an act that ends on the spot. Where the call has to lead somewhere
 * else first, the handoff is another one.
 */
export function canHandOver(
  request: Pick<CtaRequest, 'channel' | 'places'>,
  purpose: Purpose,
  { converts }: Pick<ServedStage, 'converts'>,
  to: Place,
): boolean {
  const served = { destination: to, ...(converts === undefined ? {} : { converts }) };
  if (nextPlace(request.channel, served) === undefined) return false;
  const { place } = findLanding(request, purpose, served);
  return place === undefined || place.id === to.id;
}
