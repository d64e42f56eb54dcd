import { expect, it } from 'vitest';
import { axisGaps } from '../../../../src/planning/voice/axis-gaps.ts';

it('measures how far a voice lies outside, on which side, the largest distance first', () => {
  const voice = { humour: 0.3, formality: 0.8, respect: 0.5, enthusiasm: 0.9 };
  const ranges = { humour: [0.4, 1], formality: [0, 0.2], respect: [0.5, 1], enthusiasm: [0, 0.9] } as const;
  expect(axisGaps(voice, ranges)).toEqual([
    { axis: 'formality', direction: 'down', distance: 0.6 },
    { axis: 'humour', direction: 'up', distance: 0.1 },
  ]);
});
