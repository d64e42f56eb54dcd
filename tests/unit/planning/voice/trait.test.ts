import { expect, it } from 'vitest';
import { traits } from '../../../../src/planning/voice/trait.ts';

it('orders traits by their distance from the middle, ties by axis', () => {
  // Distances .2, .1, .3, .1
  const voice = { humour: 0.3, formality: 0.4, respect: 0.8, enthusiasm: 0.6 };
  expect(traits(voice).map(({ pole }) => pole)).toEqual(['respectful', 'serious', 'casual', 'enthusiastic']);
});

it('finds none in an even-tempered voice', () => {
  expect(traits({ humour: 0.45, formality: 0.5, respect: 0.55, enthusiasm: 0.5 })).toEqual([]);
});
