import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { Brand } from '../brand.ts';
import type { Place } from './cta-request.ts';
import { messageId } from './message-id.ts';

/**
 * What people are told of a place: `in`, where something happens, or `onward`, the step after an act. In words for
 * the kind of place that the user's name says it is, where the locale has them. Undefined: it has none for the place.
 */
export function destinationPhrase(
  { id, name, kind }: Place,
  form: 'in' | 'onward',
  { brand, phrasebook }: { brand: Pick<Brand, 'address'>; phrasebook: Phrasebook },
): string | undefined {
  const register = brand.address[phrasebook.language];
  const ids = [...(kind ? [`destination.${id}.${kind}.${form}`] : []), `destination.${id}.${form}`];
  for (const candidate of ids) {
    const message = messageId(phrasebook, candidate, register);
    if (message) return phrasebook.say(message, { name });
  }
  return undefined;
}
