import { describe, expect, it } from 'vitest';
import { channelSet, membersOf } from '../../../../src/planning/portfolio/channel-set.ts';
import { improveBySwaps } from '../../../../src/planning/portfolio/improve-by-swaps.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { cellOf, freeChoice } from './problem-arbitrary.ts';

/** Two segments of equal weight; channel 1 is the jack of both trades, 0 and 2 master one each, 3 is idle. */
const service = prepareService(
  {
    channelCount: 4,
    cells: [cellOf(1, [0.9, 1], [0.6, 1], [0, 1], [0, 1]), cellOf(1, [0, 1], [0.6, 1], [0.9, 1], [0, 1])],
  },
  0.999,
);

describe('improveBySwaps', () => {
  it('leaves the set that greed alone gets stuck in', () => {
    // Greed: jack, then 0 → segments (.96, .6), mean .78. The swap 1 → 2 gives (.9, .9), mean .9.
    expect(membersOf(improveBySwaps(service, freeChoice([], [0, 1, 2, 3]), channelSet(4, [0, 1])))).toEqual([
      0, 2,
    ]);
  });

  it('keeps members that are no candidates', () => {
    expect(membersOf(improveBySwaps(service, freeChoice([], [0, 2, 3]), channelSet(4, [1, 3])))).toEqual([
      0, 1,
    ]);
  });
});
