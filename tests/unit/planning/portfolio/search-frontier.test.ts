import { describe, expect, it } from 'vitest';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { addPoint, type FrontierSearch } from '../../../../src/planning/portfolio/search-frontier.ts';
import { cellOf } from './problem-arbitrary.ts';

/**
 * One segment, all respond alike, and the last one serves everybody. By hand, without it: {0} .5, {0, 1} .7,
 * {0, 2} .65, {1, 3} .46, {0, 1, 2} .79, {0, 2, 3} .685.
 */
const reach = prepareService(
  { channelCount: 5, cells: [cellOf(1, [0.5, 1], [0.4, 1], [0.3, 1], [0.1, 1], [1, 1])] },
  1,
);
const setOf = (...channels: number[]) => channelSet(5, channels);
const searchOf = (...sets: number[][]) => {
  const search: FrontierSearch = { points: [], bounds: [] };
  for (const set of sets) addPoint(search, reach, setOf(...set));
  return search;
};
const sets = ({ points }: FrontierSearch) => points.map(({ selected }) => selected);

describe('addPoint', () => {
  it('puts a better set among larger ones that cover more', () => {
    const search = searchOf([0], [0, 2], [0, 1, 2]);
    expect(addPoint(search, reach, setOf(0, 1))).toBe(true);
    expect(sets(search)).toEqual([[0], [0, 1], [0, 1, 2]]);
    expect(search.points[1]!.coverage).toBeCloseTo(0.7, 12);
  });

  it('drops larger sets that cover no more than it does', () => {
    const search = searchOf([0], [0, 2], [0, 2, 3]);
    expect(addPoint(search, reach, setOf(0, 1))).toBe(true);
    expect(sets(search)).toEqual([[0], [0, 1]]);
  });

  it('leaves a set out that covers no more than one of as many channels or fewer', () => {
    const search = searchOf([0], [0, 1], [0, 1, 2]);
    expect(addPoint(search, reach, setOf(0, 2))).toBe(false);
    expect(addPoint(search, reach, setOf(1, 3))).toBe(false);
    expect(sets(search)).toEqual([[0], [0, 1], [0, 1, 2]]);
  });
});
