import { type VoiceAxis, voiceAxes } from '../model/vocabulary.ts';

/** Position on each axis of tone, 0–1. */
export type Voice = Record<VoiceAxis, number>;
/** The range of each axis that lives on a channel. */
export type VoiceRanges = Record<VoiceAxis, readonly [number, number]>;

/** How far a brand's position lies outside the range of a channel, 0 when inside. Unit: the axis, 0–1. */
export function voiceDistance(position: number, [low, high]: readonly [number, number]): number {
  return Math.max(low - position, position - high, 0);
}

/**
 * How well a brand's voice fits a channel: 1 − mean distance over the four axes ÷ reach, 0–1.
 * @param reach distance at which nothing fits any more (`voiceReach`)
 */
export function voiceFit(voice: Voice, ranges: VoiceRanges, reach: number): number {
  const total = voiceAxes.reduce((sum, axis) => sum + voiceDistance(voice[axis], ranges[axis]), 0);
  return Math.max(0, 1 - total / voiceAxes.length / reach);
}
