import type { Brand } from '../../../../src/planning/brand.ts';
import type { CtaRequest, Place, ServedStage } from '../../../../src/planning/ctas/cta-request.ts';
import { english } from './english-phrasebook.ts';

export const shoeBrand: Brand = {
  name: 'Nordwind Shoes',
  voice: { humour: 0.3, formality: 0.4, respect: 0.8, enthusiasm: 0.6 },
  words: { use: ['handmade', 'repair'], avoid: ['cheap', 'hurry'] },
  address: {},
  products: [{ label: 'Fjord boot', object: { en: 'the Fjord boot' } }],
  offers: [{ label: 'Free repair in the first year', until: '2027-01-31' }],
};

export const website: Place = { id: 'website', name: 'Website', family: 'owned' };
export const store: Place = { id: 'store', name: 'Shop', family: 'offline' };
export const newsletter: Place = { id: 'email-newsletter', name: 'Newsletter', family: 'owned' };
export const instagram: Place = { id: 'instagram', name: 'Instagram', family: 'social' };
export const phone: Place = { id: 'phone', name: 'Phone', family: 'service' };
export const searchAds: Place = { id: 'google-ads', name: 'Google Ads', family: 'paid' };
export const kiosk: Place = { id: 'kiosk-nord', name: 'Kiosk Nord', family: null };

export function served(changes: Partial<ServedStage> = {}): ServedStage {
  return {
    stage: 'awareness',
    role: 'awareness',
    segment: { id: 'everyone', name: 'Everyone' },
    purpose: 'discover',
    destination: website,
    weight: 1,
    ...changes,
  };
}

export function ctaRequest(
  place: Place,
  serves: ServedStage[],
  changes: Partial<CtaRequest> = {},
): CtaRequest {
  return {
    channel: { id: place.id, family: place.family, device: 'both' },
    serves,
    places: [place, website, newsletter],
    brand: shoeBrand,
    phrasebook: english,
    today: '2026-11-21',
    ...changes,
  };
}
