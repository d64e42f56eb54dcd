import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../src/planning/ctas/cta-request.ts';
import { findLanding } from '../../../../src/planning/ctas/find-landing.ts';
import {
  ctaRequest,
  flyer,
  instagram,
  kiosk,
  newNetwork,
  newsletter,
  phone,
  searchAds,
  store,
  website,
} from './shoe-brand.ts';

const to = (destination: Place | null, converts = false) => ({ destination, converts });
const from = (place: typeof website, changes = {}) => ctaRequest(place, [], changes);

describe('findLanding', () => {
  it('follows the straight path where the act can be done at its next channel', () => {
    expect(findLanding(from(instagram), 'buy', to(store))).toEqual({ place: store });
    expect(findLanding(from(instagram), 'discover', to(newsletter))).toEqual({ place: newsletter });
  });

  it('lets people act where they are and names the next channel after it', () => {
    expect(findLanding(from(website), 're-engage', to(newsletter))).toEqual({ onward: newsletter });
  });

  it('sends nobody away from a checkout', () => {
    expect(findLanding(from(website), 'buy', to(newsletter))).toEqual({});
  });

  it('asks for nothing more after help, a favour or a second chance', () => {
    expect(findLanding(from(website), 'support', to(newsletter))).toEqual({});
    expect(findLanding(from(website), 'recruit', to(newsletter))).toEqual({});
    expect(findLanding(from(website), 'win-back', to(newsletter))).toEqual({});
  });

  it('sends people where they can ask for what they cannot do there', () => {
    expect(findLanding(from(instagram), 'try', to(phone))).toEqual({ place: phone });
  });

  it('sends nobody who wants to look around to a mailbox or a telephone', () => {
    expect(findLanding(from(instagram), 'discover', to(phone))).toEqual({ onward: phone });
  });

  it('finds a channel of the plan for an act that can be done neither here nor next', () => {
    expect(findLanding(from(searchAds), 'buy', to(newsletter))).toEqual({ place: website });
  });

  it('takes the nearest of several such channels, else the best of the plan', () => {
    const places = [store, website];
    const near = (next: string[]) =>
      findLanding(
        from(newsletter, { places, channel: { ...newsletter, device: 'both', next } }),
        'buy',
        to(null),
      );
    expect(near(['website'])).toEqual({ place: website });
    expect(near([])).toEqual({ place: store });
  });

  it('sends nobody to a channel outside the plan', () => {
    expect(findLanding(from(searchAds, { places: [searchAds] }), 'buy', to(null))).toEqual({});
  });

  it('sends nobody to an ad', () => {
    expect(findLanding(from(instagram, { places: [instagram] }), 'discover', to(searchAds))).toEqual({});
  });

  it('leaves people who only look where they are when the path ends or stays', () => {
    expect(findLanding(from(instagram), 'inspire', to(instagram))).toEqual({});
    expect(findLanding(from(instagram), 'inspire', to(null))).toEqual({});
  });

  it('trusts the path with a channel that only the user knows', () => {
    expect(findLanding(from(instagram), 'buy', to(kiosk))).toEqual({ place: kiosk });
  });

  it('trusts what is known of a channel, whatever the locale has a phrase for', () => {
    const without = { places: [instagram] };
    expect(findLanding(from(instagram, without), 'discover', to(newNetwork))).toEqual({ place: newNetwork });
    expect(findLanding(from(instagram), 'buy', to(newNetwork))).toEqual({ place: website });
  });
});

describe('findLanding: ads and search results', () => {
  const search = (place: Place, changes = {}) =>
    findLanding(from(searchAds, { places: [store, website], ...changes }), 'inform', to(place));

  it('opens a page of the plan, wherever the path goes', () => {
    expect(search(store)).toEqual({ place: website });
    expect(search(searchAds)).toEqual({ place: website });
  });

  it('leads to the shop where no page is chosen', () => {
    expect(search(store, { places: [store] })).toEqual({ place: store });
    expect(search(searchAds, { places: [store] })).toEqual({ place: store });
  });
});

describe('findLanding: pages and networks', () => {
  it('keeps visitors of a page who only look, and gives them to no network', () => {
    expect(findLanding(from(website), 'discover', to(instagram))).toEqual({});
    expect(findLanding(from(website), 'discover', to(store))).toEqual({ onward: store });
    expect(findLanding(from(website), 're-engage', to(instagram))).toEqual({});
  });

  it('lets people look around in a room, and names the next step after it', () => {
    expect(findLanding(from(store), 'discover', to(instagram))).toEqual({ onward: instagram });
  });

  it('leads from one network to another only where the plan has no page', () => {
    const landing = (places: Place[]) => findLanding(from(instagram, { places }), 'inspire', to(newNetwork));
    expect(landing([instagram, website])).toEqual({ place: website });
    expect(landing([instagram])).toEqual({ place: newNetwork });
  });

  it('leads on from what nobody can stay at', () => {
    expect(findLanding(from(flyer), 'discover', to(flyer))).toEqual({ place: website });
    expect(findLanding(from(instagram), 'discover', to(instagram))).toEqual({});
  });
});

describe('findLanding: marketplaces', () => {
  const marketplace: Place = {
    id: 'marketplace',
    name: 'Marketplace',
    knowledge: { ...website.knowledge!, setting: 'listing', completes: ['discover', 'buy'] },
  };

  it('leads nobody away from a marketplace, which forbids it', () => {
    expect(findLanding(from(marketplace), 'support', to(website))).toEqual({});
    expect(findLanding(from(marketplace), 'discover', to(store))).toEqual({});
  });

  it('sends nobody from an own shop to a marketplace, but from elsewhere', () => {
    expect(findLanding(from(website), 'discover', to(marketplace))).toEqual({});
    expect(findLanding(from(instagram), 'discover', to(marketplace))).toEqual({ place: marketplace });
  });
});
