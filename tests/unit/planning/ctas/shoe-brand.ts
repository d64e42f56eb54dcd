import type { ChannelPlace } from '../../../../src/knowledge/schemas/channel.ts';
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

/** A channel on which nothing can be done but what is named. */
function place(id: string, name: string, knowledge: Partial<ChannelPlace>): Place {
  return {
    id,
    name,
    knowledge: {
      setting: 'screen',
      visit: 'look',
      completes: [],
      takes: [],
      source: 'assumption',
      ...knowledge,
    },
  };
}

export const website = place('website', 'Website', {
  completes: ['inform', 'buy', 'support', 'offers', 'reward', 'win-back'],
  takes: ['try'],
});
export const store = place('store', 'Shop', {
  setting: 'room',
  visit: 'on-foot',
  completes: ['inform', 'try', 'buy', 'support', 'offers', 'reward', 'win-back'],
});
export const newsletter = place('email-newsletter', 'Newsletter', { setting: 'message' });
export const instagram = place('instagram', 'Instagram', { setting: 'feed', completes: ['support'] });
export const phone = place('phone', 'Phone', {
  setting: 'conversation',
  visit: 'contact',
  completes: ['inform', 'support', 'win-back'],
  takes: ['try'],
});
export const searchAds = place('google-ads', 'Google Ads', { setting: 'advert', visit: 'none' });
export const flyer = place('flyer', 'Flyer', { setting: 'paper', visit: 'none' });
export const radio = place('radio-audio', 'Radio', { setting: 'audio', visit: 'none' });
/** Known, but newer than the phrases of any locale. */
export const newNetwork = place('new-network', 'New Network', { setting: 'feed' });
/** A channel that only the user knows. */
export const kiosk: Place = { id: 'kiosk-nord', name: 'Kiosk Nord', knowledge: null };

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
  channel: Place,
  serves: ServedStage[],
  changes: Partial<CtaRequest> = {},
): CtaRequest {
  return {
    channel: { ...channel, device: 'both' },
    serves,
    places: [channel, website, newsletter],
    brand: shoeBrand,
    phrasebook: english,
    segmentCount: new Set(serves.map(({ segment }) => segment.id)).size,
    lastDay: '2026-11-21',
    ...changes,
  };
}
