import { expect, test } from 'vitest';
import { servedShares } from '../../../src/planning/served-shares.ts';

test('people are served on the best channel that they use', () => {
  // Half use the better channel (worth 2), of the other half 40 % use the second (worth 1): 1 and .2.
  const served = servedShares(
    [0, 1],
    (channel) => [0.5, 0.4][channel]!,
    (channel) => [2, 1][channel]!,
  );
  expect(served.get(0)).toBeCloseTo(1 / 1.2, 12);
  expect(served.get(1)).toBeCloseTo(0.2 / 1.2, 12);
});

test('a set that nobody uses serves nobody', () => {
  expect([
    ...servedShares(
      [0],
      () => 0,
      () => 1,
    ).values(),
  ]).toEqual([0]);
});
