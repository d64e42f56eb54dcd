import { expect, it } from 'vitest';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { scanSubsets } from '../../../../src/planning/portfolio/scan-subsets.ts';
import { subsetTable } from '../../../../src/planning/portfolio/subset-table.ts';
import { cellOf, freeChoice } from './problem-arbitrary.ts';

/** Unduplicated reach of .5, .4, .3 and .2; all together .832. */
const service = prepareService(
  { channelCount: 4, cells: [cellOf(1, [0.5, 1], [0.4, 1], [0.3, 1], [0.2, 1])] },
  0.999,
);
const rounded = (values: Float64Array) => [...values].map((value) => Math.round(value * 832 * 1e6) / 1e9);

it('has the best that remains without and with each candidate, and with one channel more', () => {
  // By hand: of two {0, 1} .7, without 0 {1, 2} .58, without 1 {0, 2} .65; with 2 {0, 2}, with 3 {0, 3} .6;
  // of three {0, 1, 2} .79 and {0, 1, 3} .76.
  const scan = scanSubsets(subsetTable(service, freeChoice([], [0, 1, 2, 3])), 2);
  expect(rounded(scan.without)).toEqual([0.58, 0.65, 0.7, 0.7]);
  expect(rounded(scan.with)).toEqual([0.7, 0.7, 0.65, 0.6]);
  expect(rounded(scan.withOneMore)).toEqual([0.79, 0.79, 0.79, 0.76]);
});

it('counts included channels, and passes over sets that are not allowed', () => {
  const hours = { id: 'hours' as const, need: Float64Array.of(0, 6, 5, 4), limit: 9 };
  const choice = { ...freeChoice([0], [1, 2, 3]), resources: [hours] };
  const scan = scanSubsets(subsetTable(service, choice), 2);
  expect(rounded(scan.with)).toEqual([0.7, 0.65, 0.6]);
  // 1 fits beside none of the others; {0, 2, 3} covers .72.
  expect(rounded(scan.withOneMore)).toEqual([0.7, 0.72, 0.72]);
});

it('knows no portfolio without any channel', () => {
  const scan = scanSubsets(subsetTable(service, freeChoice([], [0])), 1);
  expect(scan.without[0]).toBe(Number.NEGATIVE_INFINITY);
});
