import { describe, expect, it } from 'vitest';
import { voiceAxes } from '../../../../src/model/vocabulary.ts';
import { brandVoiceSummary } from '../../../../src/planning/voice/brand-voice-summary.ts';
import { english, englishMessages } from '../ctas/english-phrasebook.ts';
import { shoeBrand } from '../ctas/shoe-brand.ts';

describe('brandVoiceSummary', () => {
  it('says once what holds on every channel', () => {
    expect(brandVoiceSummary(shoeBrand, shoeBrand, english)).toEqual([
      'The voice stays; only the tone moves.',
      'On every channel, Nordwind Shoes sounds respectful, rather serious, and rather casual.',
      'Use: handmade, repair.',
      'Avoid: cheap, hurry.',
    ]);
  });

  it('leaves out what the brand does not state', () => {
    const voice = { humour: 0.5, formality: 0.5, respect: 0.5, enthusiasm: 0.5 };
    const brand = { ...shoeBrand, name: undefined, voice, words: { use: [], avoid: [] } };
    expect(brandVoiceSummary(brand, brand, english)).toEqual([
      'The voice stays; only the tone moves.',
      'On every channel, the brand sounds even-tempered.',
    ]);
  });
});

describe('a voice that nobody stated', () => {
  const sentence = (file: object | undefined, name?: string) =>
    brandVoiceSummary({ ...shoeBrand, name }, file, english)[1];

  it('is called assumed, and why', () => {
    const sounds = 'respectful, rather serious, and rather casual';
    expect(sentence(undefined)).toBe(
      `Assumed, as no brand.yaml was given: on every channel, the brand sounds ${sounds}.`,
    );
    expect(sentence({}, 'Nordwind')).toBe(
      `Assumed, as brand.yaml states no voice: on every channel, Nordwind sounds ${sounds}.`,
    );
  });
});

describe('the English voice notes', () => {
  it('have a line for every trait and a lever for every direction', () => {
    for (const trait of Object.keys(englishMessages.voice.trait))
      expect(english.has(`voice.keep.${trait}.any`), trait).toBe(true);
    for (const axis of voiceAxes)
      for (const direction of ['up', 'down']) {
        expect(english.has(`voice.slight.${axis}.${direction}`)).toBe(true);
        for (const list of ['adapt', 'avoid'])
          expect(english.has(`voice.${list}.${axis}.${direction}.any`)).toBe(true);
      }
    expect(english.has('voice.carrier.any') && english.has('voice.words.any')).toBe(true);
  });
});
