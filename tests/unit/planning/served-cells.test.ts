import { expect, test } from 'vitest';
import { servedCells, servingChannels } from '../../../src/planning/served-cells.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

const evidence = buildEvidence(buildMarket({ channels: ['email', 'kiosk', 'store'], segments: ['a', 'b'] }));
const served = (shares: number[], response: number[], selected: number[]) =>
  servedCells(
    evidence,
    { value: Float64Array.from(shares), origin: shares.map(() => 'measured') },
    Float64Array.from(response),
    selected,
  );
const near = (values: number[]) => values.map((value) => expect.closeTo(value, 12));

test('each person of a segment is served on the best selected channel that they use', () => {
  // a: the store first, 2 · .5 = 1, then email for the other half, 1 · .4 · .5 = .2: parts 5/6 and 1/6.
  // b: email first, 3 · .5 = 1.5, then the store, 1 · .6 · .5 = .3: again 5/6 and 1/6, the other way round.
  const parts = served([0.4, 0.9, 0.5, 0.5, 0.9, 0.6], [1, 9, 2, 3, 9, 1], [0, 2]);
  expect([...parts]).toEqual(near([1 / 6, 0, 5 / 6, 5 / 6, 0, 1 / 6]));
});

test('a share of 1 leaves a thousandth for the others, so that their order still shows', () => {
  // .999 and .001 · .5
  const parts = served([1, 0, 0.5, 1, 0, 0.5], [1, 0, 1, 1, 0, 1], [0, 2]);
  expect(parts[0]).toBeCloseTo(0.999 / 0.9995, 12);
  expect(parts[2]).toBeCloseTo(0.0005 / 0.9995, 12);
});

test('a channel that is worth nothing there serves nobody and takes nobody away', () => {
  expect([...served([1, 0, 0.5, 0.5, 0, 0.5], [0, 0, 1, 0, 0, 0], [0, 2])]).toEqual(near([0, 0, 1, 0, 0, 0]));
});

test('channels serve from a tenth on, the largest part first', () => {
  const parts = Float64Array.from([0.1, 0.09, 0.81, 0.5, 0.5, 0]);
  expect(servingChannels(evidence, parts, 0, 0)).toEqual([2, 0]);
  expect(servingChannels(evidence, parts, 0, 1)).toEqual([0, 1]);
});
