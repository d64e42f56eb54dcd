import { expect, it } from 'vitest';
import { coverAllSubsets } from '../../../../src/planning/portfolio/cover-all-subsets.ts';
import { enumerateFrontier } from '../../../../src/planning/portfolio/enumerate-frontier.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { subsetTable } from '../../../../src/planning/portfolio/subset-table.ts';
import { cellOf, freeChoice } from './problem-arbitrary.ts';

/** Shares ½, ½, ½ of one segment, equal responses; a second segment only channel 2 serves. V(all) = ⅞ and ½. */
const service = prepareService(
  {
    channelCount: 3,
    cells: [cellOf(7, [0.5, 1], [0.5, 1], [0.5, 1]), cellOf(1, [0, 1], [0, 1], [0.5, 1])],
  },
  0.999,
);

it('covers every set of candidates under its own mask, included channels always in', () => {
  // By hand, in eighths: first segment 4, 6, 7 of 7 for one, two, three members; channel 2 adds the second's 1.
  const eighths = (include: number[], candidates: number[]) =>
    [...coverAllSubsets(service, { include, candidates })].map(
      (covered) => Math.round(covered * 8 * 1e9) / 1e9,
    );
  expect(eighths([], [0, 1, 2])).toEqual([0, 4, 4, 6, 5, 7, 7, 8]);
  expect(eighths([2], [0, 1])).toEqual([5, 7, 7, 8]);
  expect(eighths([0], [2])).toEqual([4, 7]);
});

it('names the best set of each size, the lower indices first', () => {
  const points = enumerateFrontier(subsetTable(service, freeChoice([], [0, 1, 2])));
  expect(points.map((point) => point.selected)).toEqual([[2], [0, 2], [0, 1, 2]]);
});
