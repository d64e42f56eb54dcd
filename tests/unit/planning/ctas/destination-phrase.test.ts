import { expect, it } from 'vitest';
import type { Place } from '../../../../src/planning/ctas/cta-request.ts';
import { destinationPhrase } from '../../../../src/planning/ctas/destination-phrase.ts';
import { placeOf } from '../../../../src/planning/place-of.ts';
import { knowledge } from '../../../builders/knowledge.ts';
import { english } from './english-phrasebook.ts';
import { kiosk, shoeBrand, website } from './shoe-brand.ts';

const phrase = (place: Place, form: 'in' | 'onward' = 'in') =>
  destinationPhrase(place, form, { brand: shoeBrand, phrasebook: english });
const named = (id: string, name: string) => {
  const known = knowledge.channels.find((channel) => channel.id === id)!;
  return placeOf({ id, name, knowledge: known } as Parameters<typeof placeOf>[0]);
};

it('says where something happens, and the step after an act', () => {
  expect(phrase(website)).toBe('on our website');
  expect(phrase(website, 'onward')).toBe('Then visit our website');
  expect(phrase(kiosk)).toBeUndefined();
});

it('tells a marketplace by its name, unless the name only says what it is', () => {
  expect(phrase(named('marketplace', 'Etsy'))).toBe('on Etsy');
  expect(phrase(named('marketplace', 'Etsy'), 'onward')).toBe('Then find us on Etsy');
  // A name that plan.yaml maps to it, which the knowledge has never heard of.
  expect(phrase(named('marketplace', 'Avocadostore'))).toBe('on Avocadostore');
  expect(phrase(named('marketplace', 'Marktplatz'))).toBe('on the marketplace');
});

it('meets people at the stand of a fair, and at an event of its own', () => {
  expect(phrase(named('events', 'Fairs'))).toBe('at our stand');
  expect(phrase(named('events', 'Workshop'))).toBe('at our event');
});
