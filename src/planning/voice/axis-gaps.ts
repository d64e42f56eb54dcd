import { type Voice, type VoiceRanges, voiceDistance } from '../../metrics/voice-fit.ts';
import { type VoiceAxis, voiceAxes } from '../../model/vocabulary.ts';

/** One axis on which the brand stands outside the range of the channel. */
export interface AxisGap {
  axis: VoiceAxis;
  /** What the channel wants more (`up`) or less (`down`) of. */
  direction: 'up' | 'down';
  /** Distance to the range, > 0; unit: the axis, 0–1. */
  distance: number;
}

/** The axes on which the brand lies outside the range of the channel, largest distance first. */
export function axisGaps(voice: Voice, ranges: VoiceRanges): AxisGap[] {
  return voiceAxes
    .map((axis): AxisGap => {
      // Six digits, so that .4 − .3 counts as .1 beside a threshold.
      const distance = Math.round(voiceDistance(voice[axis], ranges[axis]) * 1e6) / 1e6;
      return { axis, direction: voice[axis] < ranges[axis][0] ? 'up' : 'down', distance };
    })
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => b.distance - a.distance);
}
