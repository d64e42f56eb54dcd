import { describe, expect, it } from 'vitest';
import { settings } from '../../../../src/knowledge/schemas/channel.ts';
import { devices, purposes } from '../../../../src/model/vocabulary.ts';
import { valuesOf, type Wording, wordings } from '../../../../src/planning/ctas/choose-wording.ts';
import type { Place } from '../../../../src/planning/ctas/cta-request.ts';
import { possiblePurpose } from '../../../../src/planning/ctas/possible-purpose.ts';
import { writeCta } from '../../../../src/planning/ctas/write-cta.ts';
import { readChannels } from '../../../templates/read-channels.ts';
import { english, englishMessages } from './english-phrasebook.ts';
import {
  ctaRequest,
  kiosk,
  newNetwork,
  newsletter,
  phone,
  served,
  shoeBrand,
  store,
  website,
} from './shoe-brand.ts';

type Messages = { [key: string]: string | Messages };
const leaves = (messages: Messages, path: string[] = []): [string[], string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key], value] as [string[], string]]
      : leaves(value, [...path, key]),
  );
const slots = ['button', 'headline', 'line'];
const calls = leaves(englishMessages.cta).filter(([path]) => slots.includes(path.at(-2)!));
const known = readChannels().map(({ channel }) => channel);
const limit = (name: string) => Number(english.say(`cta.limit.${name}`));

describe('the English calls to action', () => {
  it('have a plain button for every purpose that can do without an offer, and one with it for the others', () => {
    for (const purpose of purposes) {
      const needsOffer = possiblePurpose(purpose, false) !== purpose;
      expect(english.has(`cta.${purpose}.button.plain`), purpose).toBe(!needsOffer);
      expect(english.has(`cta.${purpose}.button.with-offer`), purpose).toBe(needsOffer);
    }
  });

  it('have another plain button in other words, for brands that avoid one of the first', () => {
    const wordsOf = (id: string) => english.say(id).toLowerCase().split(' ');
    for (const purpose of purposes) {
      const [first, second] = ['plain', 'with-offer']
        .filter((wording) => english.has(`cta.${purpose}.button.${wording}`))
        .flatMap((plain) => [plain, plain.replace('plain', 'else').replace(/^with/, 'else-with')])
        .map((wording) => wordsOf(`cta.${purpose}.button.${wording}`));
      expect(
        first!.filter((word) => second!.includes(word)),
        purpose,
      ).toEqual([]);
      // A phone's button is the shortest place that both may stand in.
      expect(second!.join(' ').length, purpose).toBeLessThanOrEqual(limit('mobile-button'));
    }
  });

  it('speak of an offer or a reward only where they need one', () => {
    const speaks = calls.filter(([, text]) =>
      /\b(offer|reward|redeem|claim)\b/i.test(text.replace(/\{.*?\}/g, '')),
    );
    expect(speaks.length).toBeGreaterThan(20);
    for (const [path] of speaks) expect(path.at(-1)!.split('-'), path.join('.')).toContain('offer');
  });

  it('belong to a purpose and say in their id which values they need', () => {
    for (const [path, text] of calls) {
      expect([...purposes, 'any']).toContain(path[0]);
      expect(wordings).toContain(path.at(-1));
      const inText = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(inText, path.join('.')).toEqual(valuesOf(path.at(-1) as Wording).needs.sort());
    }
  });

  it('stand for a situation that exists', () => {
    const situations = [
      ...known.map(({ id }) => id),
      ...settings,
      ...devices,
      ...['visit', 'audio-visit', 'scan', 'here'],
    ];
    const named = calls.map(([path]) => path.slice(1, -2)).filter((path) => path.length > 0);
    expect(named.filter((path) => path.length > 1 || !situations.includes(path[0]!))).toEqual([]);
  });

  it('keep to the length of their slot without values', () => {
    for (const [path, text] of calls.filter(
      ([path]) => valuesOf(path.at(-1) as Wording).needs.length === 0,
    )) {
      const slot = path.at(-2)!;
      const most = slot === 'headline' && path.at(-3) === 'advert' ? limit('advert') : limit(slot);
      expect([...text].length, path.join('.')).toBeLessThanOrEqual(most);
    }
  });

  it('carry no full stop, exclamation mark, ellipsis or word of the mouse', () => {
    for (const [path, text] of calls)
      expect(text, path.join('.')).not.toMatch(/[.!…]|\b(click|tap|submit)\b/i);
  });
});

describe('the English phrases for destinations', () => {
  it('belong to channels that people can be sent to; a channel without one is shown by its name', () => {
    const destinations = known.filter(({ place }) => place.visit !== 'none').map(({ id }) => id);
    expect(destinations).toEqual(expect.arrayContaining(Object.keys(englishMessages.destination)));
  });
});

describe('every combination of situation, purpose and destination', () => {
  const phrased = Object.keys(englishMessages.destination);
  const channels: Place[] = [
    ...known.map(({ id, name, place }) => ({ id, name: name.en, knowledge: place })),
    newNetwork,
    kiosk,
  ];
  const brands = [shoeBrand, { ...shoeBrand, name: undefined, products: [], offers: [] }];

  const written = channels.flatMap((channel) =>
    [website, store, phone, newsletter, channel, kiosk, null].flatMap((destination) =>
      purposes.flatMap((purpose) =>
        brands.map((brand) => {
          const places = [channel, ...(destination ? [destination] : [])];
          const request = ctaRequest(channel, [], { brand, places });
          const { cta } = writeCta(request, served({ purpose, role: 'retention', destination }));
          const where = `${channel.id} ${purpose} ${destination?.id}: ${cta.text} | ${cta.line}`;
          return { ...cta, channel, where, plan: places.map(({ id }) => id) };
        }),
      ),
    ),
  );
  const tooLong = (text: string, most: number) => [...text].length > most;

  it('is short and whole', () => {
    expect(written.length).toBe(channels.length * 7 * purposes.length * 2);
    expect(written.filter(({ text }) => tooLong(text, limit('headline')))).toEqual([]);
    expect(written.filter(({ line }) => tooLong(line ?? '', limit('line')))).toEqual([]);
    expect(written.filter(({ text, line }) => /[{}]|undefined|null|…/.test(`${text} ${line ?? ''}`))).toEqual(
      [],
    );
    expect(written.filter(({ text, line }) => text === line)).toEqual([]);
  });

  it('leads to a channel of the plan, and never to where people stand', () => {
    const wrong = ({ destination, plan, channel }: (typeof written)[number]) =>
      destination !== null && (!plan.includes(destination) || destination === channel.id);
    expect(written.filter(wrong).map(({ where }) => where)).toEqual([]);
  });

  it('names no place but its destination', () => {
    const places = phrased.map((id) => ({ id, phrase: ` ${english.say(`destination.${id}.in`)} ` }));
    const wrong = written.filter(({ line, destination }) => {
      const named = places.filter(({ phrase }) => ` ${line} `.includes(phrase));
      return named.length > 0 && named.every(({ id }) => id !== destination);
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});
