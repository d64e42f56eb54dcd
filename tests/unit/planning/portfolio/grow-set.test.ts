import { describe, expect, it } from 'vitest';
import { channelSet, membersOf } from '../../../../src/planning/portfolio/channel-set.ts';
import { goodStart } from '../../../../src/planning/portfolio/good-start.ts';
import { growSet } from '../../../../src/planning/portfolio/grow-set.ts';
import { guaranteedService } from '../../../../src/planning/portfolio/guaranteed-service.ts';
import type { Choice } from '../../../../src/planning/portfolio/portfolio.ts';
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
const free = freeChoice([], [0, 1, 2, 3]);
const hours = (limit: number, ...need: number[]) => ({
  resources: [{ id: 'hours' as const, need: Float64Array.from(need), limit }],
});
/** What the second segment is guaranteed. */
const second = (least: number) => ({
  guarantees: [{ id: 'second', service: guaranteedService(service, Float64Array.of(0, 1)), least }],
});
const grown = (choice: Choice, from: number[], size: number, perNeed = false) =>
  membersOf(growSet(service, choice, channelSet(4, from), size, perNeed));

describe('growSet', () => {
  it('adds the channel that gains most: the jack, .6 of both segments against .9 of one', () => {
    expect(grown(free, [], 1)).toEqual([1]);
  });

  it('takes the lowest index of equal gains, and nothing that adds nothing', () => {
    expect(grown(free, [1], 2)).toEqual([0, 1]);
    expect(grown({ ...free, candidates: [1, 3] }, [1], 4)).toEqual([1]);
  });

  it('adds only what fits, and per need what gains most for it', () => {
    expect(grown({ ...free, ...hours(10, 4, 11, 4, 1) }, [], 3)).toEqual([0, 2]);
    expect(grown({ ...free, ...hours(10, 3, 9, 3, 1) }, [], 1)).toEqual([1]);
    expect(grown({ ...free, ...hours(10, 3, 9, 3, 1) }, [], 1, true)).toEqual([0]);
  });

  it('meets a guarantee first', () => {
    expect(grown({ ...free, ...second(0.8) }, [], 1)).toEqual([2]);
  });
});

describe('goodStart', () => {
  const start = (choice: Choice, size: number, known?: number[]) => {
    const set = goodStart(service, choice, size, known && channelSet(4, known));
    return set && membersOf(set);
  };

  it('leaves the set that greed alone gets stuck in', () => {
    expect(start(free, 2)).toEqual([0, 2]);
  });

  it('finds the cheap pair where greed spends everything on the jack', () => {
    expect(start({ ...free, ...hours(10, 5, 9, 5, 0) }, 3)).toEqual([0, 2]);
  });

  it('is undefined when it meets no guarantee, or nothing fits', () => {
    expect(start({ ...free, ...second(0.99) }, 1)).toBeUndefined();
    expect(start({ ...free, ...hours(1, 5, 9, 5, 2) }, 2)).toBeUndefined();
  });
});
