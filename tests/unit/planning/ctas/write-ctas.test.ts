import { describe, expect, it } from 'vitest';
import type { CtaRequest } from '../../../../src/planning/ctas/cta-request.ts';
import { writeCtas as write } from '../../../../src/planning/ctas/write-ctas.ts';
import { phrasebookWith } from '../../../builders/phrasebook.ts';
import {
  ctaRequest,
  flyer,
  instagram,
  kiosk,
  newNetwork,
  newsletter,
  phone,
  radio,
  searchAds,
  served,
  shoeBrand,
  store,
  website,
} from './shoe-brand.ts';

const writeCtas = (request: CtaRequest) => write(request).map(({ cta }) => cta);

const buy = { stage: 'purchase', role: 'purchase', purpose: 'buy' } as const;
const offers = { stage: 'purchase', role: 'purchase', purpose: 'offers' } as const;
const students = { id: 'students', name: 'Students' };
const runners = { id: 'runners', name: 'Runners' };
const families = { id: 'young-families', name: 'Young families' };

describe('writeCtas: what it says', () => {
  it('names the brand on the button and leads to the next step in the line', () => {
    expect(writeCtas(ctaRequest(instagram, [served()]))).toEqual([
      {
        stage: 'awareness',
        segment: null,
        text: 'Discover Nordwind Shoes',
        line: 'See the Fjord boot on our website',
        destination: 'website',
        device: 'both',
      },
    ]);
  });

  it('uses the colon where the form after a verb is not known', () => {
    const brand = { ...shoeBrand, products: [{ label: 'Fjord boot' }] };
    const [cta] = writeCtas(ctaRequest(instagram, [served(buy)], { brand }));
    expect(cta!.line).toBe('Order on our website: Fjord boot');
  });

  it('speaks of "us" when there is neither brand nor product', () => {
    const brand = { ...shoeBrand, name: undefined, products: [], offers: [] };
    const [cta] = writeCtas(ctaRequest(instagram, [served()], { brand }));
    expect([cta!.text, cta!.line]).toEqual(['Discover us', 'Meet us on our website']);
  });

  it('puts the product in the headline of an ad, and brand and place in the line', () => {
    const [cta] = writeCtas(ctaRequest(searchAds, [served(buy)]));
    expect([cta!.text, cta!.line]).toEqual([
      'Order the Fjord boot',
      'Buy from Nordwind Shoes on our website',
    ]);
  });

  it('scans from paper to a screen, and walks from paper to a shop', () => {
    const text = (destination: typeof store) =>
      writeCtas(ctaRequest(flyer, [served({ destination })]))[0]!.text;
    expect(text(website)).toBe('Scan and see the Fjord boot');
    expect(text(store)).toBe('Come and see the Fjord boot');
  });

  it('gives listeners a word to search for', () => {
    expect(writeCtas(ctaRequest(radio, [served()]))[0]!.text).toBe('Search for Nordwind Shoes');
  });

  it('asks for an act in the room, and for the next step after it', () => {
    const [cta] = writeCtas(ctaRequest(store, [served({ ...buy, destination: newsletter })]));
    expect(cta).toMatchObject({
      text: 'Take the Fjord boot home today',
      line: 'Then sign up for our newsletter',
      destination: 'email-newsletter',
    });
  });

  it('does not say "on our website" on the website', () => {
    const [cta] = writeCtas(ctaRequest(website, [served({ ...buy, destination: website })]));
    expect(cta).toMatchObject({ text: 'Buy now', line: 'Order the Fjord boot', destination: null });
  });

  it('shows a place that only the user knows after an arrow', () => {
    const [cta] = writeCtas(ctaRequest(instagram, [served({ ...buy, destination: kiosk })]));
    expect(cta).toMatchObject({ line: 'Order the Fjord boot → Kiosk Nord', destination: 'kiosk-nord' });
  });

  it('never shows a bare arrow', () => {
    const nameless = { ...shoeBrand, name: undefined, products: [], offers: [] };
    const request = ctaRequest(instagram, [served({ ...buy, destination: kiosk })], { brand: nameless });
    const [cta] = writeCtas(request);
    expect(cta?.line).toBe('Go on to Kiosk Nord');
  });

  it('shows a place that the locale has no phrase for after an arrow, too', () => {
    const [cta] = writeCtas(ctaRequest(newsletter, [served({ destination: newNetwork })]));
    expect(cta).toMatchObject({
      line: 'Take a good look at the Fjord boot → New Network',
      destination: 'new-network',
    });
  });

  it('takes a channel that only the user knows for a page', () => {
    const [cta] = writeCtas(ctaRequest(kiosk, [served(buy)]));
    expect(cta).toMatchObject({ text: 'Buy now', line: 'Order the Fjord boot on our website' });
  });

  it('says after help where the answer stands, and asks for nothing more', () => {
    const support = { purpose: 'support', role: 'retention', destination: newsletter } as const;
    const [cta] = writeCtas(ctaRequest(website, [served(support)]));
    expect(cta).toMatchObject({
      text: 'Get help',
      line: 'Ask about the Fjord boot and get the answer here',
      destination: null,
    });
    const brand = { ...shoeBrand, products: [] };
    expect(writeCtas(ctaRequest(website, [served(support)], { brand }))[0]!.line).toBeNull();
  });

  it('reaches people, not places, by phone', () => {
    const [cta] = writeCtas(
      ctaRequest(newsletter, [served({ purpose: 'support', role: 'retention', destination: phone })]),
    );
    expect(cta!.line).toBe('Reach us by phone');
  });

  it('asks newcomers for no order, whatever the channel is good at', () => {
    expect(writeCtas(ctaRequest(instagram, [served({ purpose: 'buy' })]))[0]!.text).toBe(
      'Discover Nordwind Shoes',
    );
  });

  it('keeps buttons on a phone shorter', () => {
    // "Discover Nordwind Shoes" has 23 characters, a button on a phone 22.
    const [cta] = writeCtas(ctaRequest(instagram, [served({ device: 'mobile' })]));
    expect(cta).toMatchObject({ text: 'Discover us', device: 'mobile' });
  });
});

describe('writeCtas: offers', () => {
  const line = (offer: { label: string; until?: string }, lastDay?: string) => {
    const { lastDay: _, ...request } = ctaRequest(website, [served({ ...offers, destination: null })]);
    return writeCtas({
      ...request,
      ...(lastDay ? { lastDay } : {}),
      brand: { ...shoeBrand, offers: [offer] },
    })[0]!.line;
  };

  it('prints the deadline that the brand gave', () => {
    expect(line({ label: 'Free laces', until: '2027-01-31' }, '2026-11-21')).toBe(
      'Claim it by January 31, 2027: Free laces',
    );
  });

  it('keeps an offer on its last day and drops it the day after', () => {
    const offer = { label: 'Free laces', until: '2027-01-31' };
    expect(line(offer, '2027-01-31')).toContain('Free laces');
    expect(line(offer, '2027-02-01')).toBe('Order the Fjord boot');
  });

  it('prints the last day as it stands and drops nothing where the data have no dates', () => {
    expect(line({ label: 'Free laces', until: '2020-01-31' })).toBe(
      'Claim it by January 31, 2020: Free laces',
    );
  });

  it('never prints a deadline that nobody gave', () => {
    expect(line({ label: 'Free laces' }, '2026-11-21')).toBe('Claim your offer: Free laces');
  });

  it('drops the place first when a line is too long, and cuts nothing', () => {
    const [cta] = writeCtas(ctaRequest(newsletter, [served(offers)]));
    // With the place: "Redeem on our website by January 31, 2027: Free repair in the first year", 72 characters.
    expect(cta!.line).toBe('Claim it by January 31, 2027: Free repair in the first year');
    expect(cta!.text).toBe('See your offer');
  });

  it('never names an offer without the deadline that it has', () => {
    const lineOf = (label: string) => {
      const brand = { ...shoeBrand, offers: [{ label, until: '2027-01-31' }] };
      const reward = served({ stage: 'loyalty', role: 'loyalty', purpose: 'reward' });
      return writeCtas(ctaRequest(newsletter, [reward], { brand }))[0]!.line;
    };
    // 30 characters before the offer, which may have 30 of the 60 that a line has.
    expect(lineOf('Free repair in the first year')).toBe(
      'Yours until January 31, 2027: Free repair in the first year',
    );
    // Without the deadline it would fit: "Claim our thank-you: Free repair in the first two years".
    expect(lineOf('Free repair in the first two years')).toBe('Find your reward on our website');
  });

  it('says nothing of an offer whose name does not fit', () => {
    const label = 'Half price on the second pair of boots for everyone in the family all year';
    const [cta] = writeCtas(
      ctaRequest(newsletter, [served(offers)], { brand: { ...shoeBrand, offers: [{ label }] } }),
    );
    expect(cta!.line).toBe('Redeem it on our website');
  });
});

describe('writeCtas: no offer', () => {
  const texts = (offers: { label: string; segments?: string[] }[], purpose: 'offers' | 'reward') => {
    const role = purpose === 'offers' ? 'purchase' : 'loyalty';
    const brand = { ...shoeBrand, offers };
    const [cta] = writeCtas(ctaRequest(newsletter, [served({ role, purpose })], { brand }));
    return [cta!.text, cta!.line];
  };

  it('sells instead of redeeming, and asks for a recommendation instead of promising a reward', () => {
    expect(texts([], 'offers')).toEqual(['Order yours', 'Order the Fjord boot on our website']);
    expect(texts([], 'reward')).toEqual([
      'Forward it to a friend',
      'Recommend the Fjord boot to someone you know',
    ]);
  });

  it('does the same where all offers are meant for others', () => {
    expect(texts([{ label: 'Free laces', segments: ['Runners'] }], 'offers')[0]).toBe('Order yours');
  });
});

describe('writeCtas: what the data show', () => {
  it('leaves buyers where they buy, on a channel that only the user knows and on the phone', () => {
    const call = (channel: typeof kiosk, converts: boolean) =>
      writeCtas(ctaRequest(channel, [served({ ...buy, converts })]))[0]!;
    expect(call(kiosk, true)).toMatchObject({
      text: 'Buy now',
      line: 'Order the Fjord boot',
      destination: null,
    });
    expect(call(phone, true)).toMatchObject({ text: 'Order with our help', destination: null });
    expect(call(phone, false)).toMatchObject({ destination: 'website' });
    // What a feed is credited with happens after a click.
    expect(call(instagram, true)).toMatchObject({ destination: 'website' });
  });

  it('sells in a room where people bought in it, and scans from there to a shop elsewhere where none did', () => {
    const fair = { ...store, id: 'events', knowledge: { ...store.knowledge!, completes: [] } };
    const [sold, none] = [true, false].map(
      (converts) => writeCtas(ctaRequest(fair, [served({ ...buy, converts })]))[0]!,
    );
    expect(sold).toMatchObject({ text: 'Take the Fjord boot home today', destination: 'website' });
    expect(none!.text).toBe('Scan to order the Fjord boot');
  });
});

describe('writeCtas: one offer', () => {
  it('is a saving at the purchase, a thank-you to regulars and a reason to return', () => {
    const brand = { ...shoeBrand, offers: [{ label: 'Free laces' }] };
    const serves = [
      served(offers),
      served({ stage: 'loyalty', role: 'loyalty', purpose: 'reward' }),
      served({ stage: 'recovery', role: 'recovery', purpose: 'win-back' }),
    ];
    expect(
      writeCtas(ctaRequest(newsletter, serves, { brand })).map(({ text, line }) => [text, line]),
    ).toEqual([
      ['See your offer', 'Redeem on our website: Free laces'],
      ['See your reward', 'Claim our thank-you on our website: Free laces'],
      ['Come back to us', 'Try us again on our website: Free laces'],
    ]);
  });
});

describe('writeCtas: one for each stage, more only where segments differ', () => {
  it('writes one for all segments that read the same', () => {
    const serves = [served({ segment: students, weight: 1 }), served({ segment: families, weight: 2 })];
    expect(writeCtas(ctaRequest(instagram, serves)).map(({ segment }) => segment)).toEqual([null]);
  });

  it('is shared by the heaviest segments that read the same, with one more for a segment that goes elsewhere', () => {
    const serves = [
      served({ segment: students, weight: 3, destination: store }),
      served({ segment: families, weight: 2, destination: website }),
      served({ segment: runners, weight: 2, destination: website }),
    ];
    const ctas = writeCtas(ctaRequest(instagram, serves));
    expect(ctas.map(({ segment, destination }) => [segment, destination])).toEqual([
      [null, 'website'],
      ['students', 'store'],
    ]);
  });

  it('names the segment where only one is left, and where it is the only one served', () => {
    const two = [
      served({ segment: students, weight: 1, destination: store }),
      served({ segment: families, weight: 2, destination: website }),
    ];
    const segments = (serves: typeof two, segmentCount: number) =>
      writeCtas(ctaRequest(instagram, serves, { segmentCount })).map(({ segment }) => segment);
    expect(segments(two, 2)).toEqual(['young-families', 'students']);
    expect(segments(two.slice(1), 2)).toEqual(['young-families']);
    expect(segments(two.slice(1), 1)).toEqual([null]);
  });

  it('shares nothing that is meant for some segments only', () => {
    const serves = [served({ segment: students, weight: 2 }), served({ segment: runners, weight: 1 })];
    const segments = (changes: object, segmentCount: number, one = serves) => {
      const brand = { ...shoeBrand, ...changes };
      return writeCtas(ctaRequest(instagram, one, { brand, segmentCount })).map(({ segment }) => segment);
    };
    const forBoth = ['Students', 'Runners'];
    const products = [{ label: 'Gale', object: { en: 'the Gale' }, segments: forBoth }];
    expect(segments({ products }, 3)).toEqual(['students', 'runners']);
    // Both are all there are.
    expect(segments({ products }, 2)).toEqual([null]);
    // "Redeem on our website" does not name the offer, but presupposes it.
    const long = [
      { label: 'Half price on the second pair of boots for the whole family', segments: forBoth },
    ];
    const redeeming = serves.map((one) => ({ ...one, ...offers }));
    expect(segments({ offers: long }, 3, redeeming)).toEqual(['students', 'runners']);
    expect(segments({ offers: [{ label: 'Free laces' }] }, 3, redeeming)).toEqual([null]);
  });

  it('knows who reads each, the heaviest first', () => {
    const serves = [
      served({ segment: students, weight: 3, destination: store }),
      served({ segment: families, weight: 1, destination: website }),
      served({ segment: runners, weight: 2, destination: website }),
    ];
    expect(write(ctaRequest(instagram, serves)).map(({ readers }) => readers)).toEqual([
      ['runners', 'young-families'],
      ['students'],
    ]);
  });

  it('prefers the product that is meant for a segment, by any spelling of its name', () => {
    const brand = {
      ...shoeBrand,
      products: [
        { label: 'Fjord boot', object: { en: 'the Fjord boot' } },
        { label: 'Kids boot', object: { en: 'the kids boot' }, segments: ['Young Families'] },
      ],
    };
    const serves = [served({ segment: students, weight: 2 }), served({ segment: families, weight: 1 })];
    const ctas = writeCtas(ctaRequest(instagram, serves, { brand }));
    expect(ctas.map(({ segment, line }) => [segment, line])).toEqual([
      ['students', 'See the Fjord boot on our website'],
      ['young-families', 'See the kids boot on our website'],
    ]);
  });

  it('does not depend on the order of segments', () => {
    const serves = [
      served({ segment: students, destination: store }),
      served({ segment: families, destination: website }),
      served({ ...buy, segment: students }),
    ];
    const reversed = [serves[1]!, serves[0]!, serves[2]!];
    expect(writeCtas(ctaRequest(instagram, reversed))).toEqual(writeCtas(ctaRequest(instagram, serves)));
  });

  it('has nothing to say where the channel serves nobody', () => {
    expect(writeCtas(ctaRequest(instagram, []))).toEqual([]);
  });
});

describe('writeCtas: the brand', () => {
  it('keeps clear of the words that the brand avoids', () => {
    const brand = { ...shoeBrand, words: { use: [], avoid: ['discover', 'See'] } };
    const [cta] = writeCtas(ctaRequest(instagram, [served()], { brand }));
    expect([cta!.text, cta!.line]).toEqual(['Find out who we are', 'Take a look on our website: Fjord boot']);
  });

  it('keeps clear of them in the step after the act, too', () => {
    const line = (avoid: string[]) => {
      const brand = { ...shoeBrand, words: { use: [], avoid } };
      return writeCtas(ctaRequest(store, [served({ ...buy, destination: newsletter })], { brand }))[0]!.line;
    };
    expect(line([])).toBe('Then sign up for our newsletter');
    expect(line(['sign'])).toBeNull();
  });

  it('makes a short line of the purpose the button before it prints an avoided word', () => {
    // All of "See {object}", "Discover …" and "Find out …", but not "Meet us {destination}".
    const brand = { ...shoeBrand, name: undefined, words: { use: [], avoid: ['see', 'discover', 'find'] } };
    const [call] = write(ctaRequest(instagram, [served()], { brand }));
    expect(call!.cta.text).toBe('Meet us on our website');
    expect(call!.avoided).toBeUndefined();
  });

  it('says which avoided word it prints where there is no other wording at all', () => {
    const avoid = ['discover', 'see', 'take', 'meet', 'know', 'find'];
    const brand = { ...shoeBrand, words: { use: [], avoid } };
    const [call] = write(ctaRequest(instagram, [served()], { brand }));
    expect(call!.cta.text).toBe('Discover us');
    expect(call!.avoided).toBe('discover');
  });

  it('takes the form of address from the locale, else the form that serves both', () => {
    const phrasebook = phrasebookWith({
      id: 'de',
      tag: 'de',
      messages: {
        cta: {
          limit: { button: '32', line: '60' },
          discover: {
            button: { plain: 'Mehr entdecken' },
            line: {
              'product-destination': {
                du: 'Schau’s dir an {destination}: {product}',
                sie: 'Sehen Sie selbst {destination}: {product}',
              },
            },
          },
        },
        destination: { website: { in: 'auf unserer Website' } },
      },
    });
    const writeTo = (address: typeof shoeBrand.address) =>
      writeCtas(
        ctaRequest(instagram, [served()], { phrasebook, brand: { ...shoeBrand, offers: [], address } }),
      )[0]!;
    expect(writeTo({ de: 'du' }).line).toBe('Schau’s dir an auf unserer Website: Fjord boot');
    expect(writeTo({ de: 'sie' }).line).toBe('Sehen Sie selbst auf unserer Website: Fjord boot');
    expect(writeTo({ de: 'sie' }).text).toBe('Mehr entdecken');
  });
});
