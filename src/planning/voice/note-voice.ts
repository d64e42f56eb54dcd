import type { Channel } from '../../knowledge/schemas/channel.ts';
import type { LocalText } from '../../knowledge/schemas/parts.ts';
import { voiceFit } from '../../metrics/voice-fit.ts';
import type { AnalysisChannel } from '../../model/analysis.ts';
import { localText } from '../../wording/local-text.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { Brand } from '../brand.ts';
import { axisGaps } from './axis-gaps.ts';
import { traits } from './trait.ts';

export type VoiceNotes = NonNullable<AnalysisChannel['voice']>;

export interface VoiceRequest {
  brand: Brand;
  /** Undefined: nothing is known of the channel. */
  channel: Pick<Channel, 'id' | 'family' | 'place' | 'culture'> | undefined;
  /** Whether the channel's evidence is thin or missing. */
  thinAudience: boolean;
  phrasebook: Phrasebook;
  /** `voiceSlight`, `voiceFar` and `voiceReach` of the method. */
  thresholds: { slight: number; far: number; reach: number };
}

/** More notes than this are not read. */
const mostNotes = 3;

/**
 * How the brand sounds on a channel: what it keeps, what it adapts and what it avoids there, at most three
 * notes each, largest distance first. Distances up to `slight` need no more than a shade; beyond `far`
 * somebody else should speak; far on two axes with a thin audience says that the audience is elsewhere.
 * `fit` is 0–1. null when nothing is known of the channel.
 */
export function noteVoice(request: VoiceRequest): VoiceNotes | null {
  const { brand, channel, thinAudience, phrasebook, thresholds } = request;
  if (!channel) return null;
  const { culture } = channel;
  const gaps = axisGaps(brand.voice, culture.voice);
  const outside = gaps.filter(({ distance }) => distance > thresholds.slight);
  const far = gaps.filter(({ distance }) => distance > thresholds.far);
  const shade = gaps.find(({ distance }) => distance <= thresholds.slight);

  const situations = [channel.id, channel.place.setting, channel.family, 'any'];
  const say = (group: string, values?: Record<string, string>) => {
    const situation = situations.find((candidate) => phrasebook.has(`voice.${group}.${candidate}`));
    return phrasebook.say(`voice.${group}.${situation}`, values);
  };
  const lever = (kind: 'adapt' | 'avoid') =>
    outside.map((gap) => say(`${kind}.${gap.axis}.${gap.direction}`));

  const keep = [say(`keep.${traits(brand.voice)[0]?.pole ?? 'balanced'}`)];
  if (shade) keep[0] += ` ${phrasebook.say(`voice.slight.${shade.axis}.${shade.direction}`)}`;
  const words = brand.words.use.slice(0, 2).map((word) => phrasebook.say('voice.quoted', { word }));
  if (words.length > 0) keep.push(say('words', { words: phrasebook.list(words) }));

  const adapt = lever('adapt');
  if (far.length > 0) adapt.splice(1, 0, say('carrier'));
  if (far.length > 1 && thinAudience) adapt.unshift(phrasebook.say('voice.elsewhere'));
  return {
    fit: voiceFit(brand.voice, culture.voice, thresholds.reach),
    keep,
    adapt: withCulture(adapt, culture.say, phrasebook),
    avoid: withCulture(lever('avoid'), culture.avoid, phrasebook),
  };
}

/** What the channel itself asks for always finds a place: it is the most concrete of the notes. */
function withCulture(notes: readonly string[], culture: LocalText, phrasebook: Phrasebook): string[] {
  return [...notes.slice(0, mostNotes - 1), localText(culture, phrasebook)];
}
