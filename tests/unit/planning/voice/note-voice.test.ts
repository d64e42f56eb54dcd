import { describe, expect, it } from 'vitest';
import type { Voice, VoiceRanges } from '../../../../src/metrics/voice-fit.ts';
import { noteVoice, type VoiceRequest } from '../../../../src/planning/voice/note-voice.ts';
import { knowledge } from '../../../builders/knowledge.ts';
import { english } from '../ctas/english-phrasebook.ts';
import { shoeBrand } from '../ctas/shoe-brand.ts';

const anywhere: VoiceRanges = { humour: [0, 1], formality: [0, 1], respect: [0, 1], enthusiasm: [0, 1] };
/** A bank: serious, formal, respectful, matter-of-fact. */
const bank: Voice = { humour: 0.1, formality: 0.8, respect: 0.9, enthusiasm: 0.3 };

function request(ranges: Partial<VoiceRanges>, changes: Partial<VoiceRequest> = {}): VoiceRequest {
  const channel = {
    family: 'social',
    place: { setting: 'video' },
    culture: {
      voice: { ...anywhere, ...ranges },
      say: { en: 'Let a person speak.', de: 'Einen Menschen sprechen lassen.' },
      avoid: { en: 'A polished commercial.' },
    },
  } as unknown as NonNullable<VoiceRequest['channel']>;
  return {
    brand: { ...shoeBrand, voice: bank, words: { use: [], avoid: [] } },
    channel,
    thinAudience: false,
    phrasebook: english,
    thresholds: { slight: 0.15, far: 0.35, reach: 1 },
    ...changes,
  };
}

describe('noteVoice', () => {
  it('knows nothing of an unknown channel', () => {
    expect(noteVoice(request({}, { channel: undefined }))).toBeNull();
  });

  it('keeps the voice where it is at home, and adds what the channel asks for', () => {
    // The bank is .4 from the middle on humour and on respect: the first axis decides, serious.
    expect(noteVoice(request({}))).toEqual({
      fit: 1,
      keep: ['Keep the calm and the facts: one claim per film, and show it.'],
      adapt: ['Let a person speak.'],
      avoid: ['A polished commercial.'],
    });
  });

  it('asks for no more than a shade up to the slight distance', () => {
    // .25 − .1 = .15, the threshold itself.
    const notes = noteVoice(request({ humour: [0.25, 1] }))!;
    expect(notes.keep).toEqual([
      'Keep the calm and the facts: one claim per film, and show it. A shade lighter here.',
    ]);
    expect(notes.adapt).toEqual(['Let a person speak.']);
  });

  it('adapts and avoids beyond it, in the words of the place', () => {
    const notes = noteVoice(request({ humour: [0.3, 1] }))!;
    // Distance .2 on one of four axes: 1 − .2 ÷ 4.
    expect(notes.fit).toBeCloseTo(0.95, 12);
    expect(notes.adapt[0]).toBe(
      'Open lightly: one playful hook in the first two seconds, then the plain answer.',
    );
    expect(notes.avoid).toEqual([
      'Jokes about money, health or mistakes; memes that need explaining.',
      'A polished commercial.',
    ]);
  });

  it('lets somebody else speak when the distance is far, the largest distance first', () => {
    // humour .3 − .1 = .2, formality .8 − .2 = .6
    const notes = noteVoice(request({ humour: [0.3, 1], formality: [0, 0.2] }))!;
    expect(notes.adapt).toEqual([
      'Speak in short sentences, with “I” and “you”; no caption that reads like a letter.',
      'Hand over the camera: an employee, a customer or a creator speaks.',
      'Let a person speak.',
    ]);
    expect(notes.avoid[0]).toBe('Slang that nobody in the firm would use with a customer.');
    expect(notes.avoid).toHaveLength(3);
  });

  it('says that the audience is elsewhere when two axes are far and the audience is thin', () => {
    const ranges = { humour: [0.5, 1], formality: [0, 0.2] } as const;
    const elsewhere = 'This audience is likely to be reached elsewhere.';
    expect(noteVoice(request(ranges, { thinAudience: true }))!.adapt[0]).toBe(elsewhere);
    expect(noteVoice(request(ranges))!.adapt).not.toContain(elsewhere);
    expect(noteVoice(request({ formality: [0, 0.2] }, { thinAudience: true }))!.adapt).not.toContain(
      elsewhere,
    );
  });

  it('never gives more than three notes a list', () => {
    const all = { humour: [0.9, 1], formality: [0, 0.1], respect: [0, 0.1], enthusiasm: [0.9, 1] } as const;
    const notes = noteVoice(request(all, { thinAudience: true, brand: { ...shoeBrand, voice: bank } }))!;
    expect([notes.keep.length, notes.adapt.length, notes.avoid.length]).toEqual([2, 3, 3]);
  });

  it('says where the words of the brand belong', () => {
    expect(noteVoice(request({}, { brand: shoeBrand }))!.keep).toEqual([
      'Keep people first: answer comments by name, never with banter.',
      'Say “handmade” and “repair” in the first sentence, aloud and on screen.',
    ]);
  });

  it('speaks of searching only where people search, and of the feed in an ad of a network', () => {
    const casual = { ...shoeBrand, voice: { ...bank, humour: 0.5, formality: 0.1, respect: 0.5 } };
    const keepOf = (id: string) => {
      const channel = { ...request({}).channel!, ...knowledge.channels.find((one) => one.id === id)! };
      return noteVoice(request({}, { brand: casual, channel }))!.keep[0];
    };
    for (const id of ['google-ads', 'shopping-ads', 'seo'])
      expect(keepOf(id)).toMatch(/^Keep the everyday words, those that people search for\./);
    expect(keepOf('facebook-ads')).toMatch(
      /^Keep the everyday words, as a friend would put them in the feed\./,
    );
    expect(keepOf('display-ads')).toMatch(/^Keep the everyday words, as a friend would say them\./);
    expect(keepOf('influencers')).toMatch(/^Keep the everyday words: write as you would tell a friend\./);
  });

  it('speaks the language of the plan, with English where a note has no other', () => {
    const phrasebook = { ...english, language: 'de' as const };
    const notes = noteVoice(request({}, { phrasebook }))!;
    expect([notes.adapt, notes.avoid]).toEqual([
      ['Einen Menschen sprechen lassen.'],
      ['A polished commercial.'],
    ]);
  });
});
