import { expect, test } from 'vitest';
import { standingOut } from '../../../src/planning/standing-out.ts';

test('the share of a stage is judged against the other channels, not against volume', () => {
  // Awareness brings a hundred times the counts of purchase; the second channel carries purchase.
  const counts = [
    [10_000, 20],
    [5_000, 80],
  ];
  // c of the second: 5000.5/15001 = .33334 and 80.5/101 = .79703; a = .2949 and .7051; b = .5
  const [first, ...rest] = standingOut(counts, 1, 1.1, 1.96);
  expect(rest).toEqual([]);
  expect(first?.index).toBe(1);
  expect(first?.share).toBeCloseTo(0.70511, 4);
  expect(standingOut(counts, 0, 1.1, 1.96).map(({ index }) => index)).toEqual([0]);
});

test('a lead that chance explains does not stand out', () => {
  // a = .6 with 6 against 4 events is far from 1.96 standard errors above .5.
  const counts = [
    [6, 4],
    [4, 6],
  ];
  expect(standingOut(counts, 0, 1.1, 1.96)).toEqual([]);
});

test('one measured stage, or one channel, tells nothing', () => {
  expect(
    standingOut(
      [
        [100, undefined],
        [50, 50],
      ],
      0,
      1.1,
      1.96,
    ),
  ).toEqual([]);
  expect(standingOut([[100, 1]], 0, 1.1, 1.96)).toEqual([]);
});
