import type { Voice } from '../../metrics/voice-fit.ts';
import { type VoiceAxis, voiceAxes } from '../../model/vocabulary.ts';

/** The two ends of each axis, low and high. */
const poles = {
  humour: ['serious', 'funny'],
  formality: ['casual', 'formal'],
  respect: ['irreverent', 'respectful'],
  enthusiasm: ['matter-of-fact', 'enthusiastic'],
} as const satisfies Record<VoiceAxis, readonly [string, string]>;

export type Pole = (typeof poles)[VoiceAxis][number];
export interface Trait {
  axis: VoiceAxis;
  pole: Pole;
  /** Distance from the middle of the axis, 0–.5. */
  strength: number;
}

/** Closer to the middle than this an axis says nothing about the brand. Source: assumption. */
const middle = 0.1 - 1e-9;

/** What marks the voice of a brand, the strongest first, ties in the order of the axes. Empty: even-tempered. */
export function traits(voice: Voice): Trait[] {
  return voiceAxes
    .map((axis) => ({
      axis,
      pole: poles[axis][voice[axis] < 0.5 ? 0 : 1],
      strength: Math.abs(voice[axis] - 0.5),
    }))
    .filter(({ strength }) => strength >= middle)
    .sort((a, b) => (Math.abs(a.strength - b.strength) < 1e-9 ? 0 : b.strength - a.strength));
}
