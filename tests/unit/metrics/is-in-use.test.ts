import { expect, test } from 'vitest';
import { isInUse } from '../../../src/metrics/is-in-use.ts';
import type { CellCounts, Observations } from '../../../src/model/observations.ts';
import { emptyCell } from '../../builders/market.ts';
import { buildObservations } from '../../builders/observations.ts';

const count = (channel: string, counts: Partial<CellCounts>): CellCounts => ({
  ...emptyCell,
  channel,
  ...counts,
});
const inUse = (observations: Partial<Observations>, active: string[] = []) => {
  const isUsed = isInUse(buildObservations(observations), active);
  return ['email', 'kiosk', 'store'].filter(isUsed);
};

test('what a table marks holds, also against counts', () => {
  const channels = [
    { id: 'email', active: true },
    { id: 'kiosk', active: false },
  ];
  expect(inUse({ channels })).toEqual(['email']);
  expect(
    inUse({ channels, counts: [count('kiosk', { exposures: 9 }), count('store', { cost: 5 })] }),
  ).toEqual(['email', 'store']);
});

test.each([{ exposures: 9 }, { conversions: 1 }, { cost: 5 }])(
  '%j tells that a channel is in use',
  (counts) => {
    expect(inUse({ counts: [count('kiosk', counts)] })).toEqual(['kiosk']);
  },
);

test('counts of 0 and revenue alone tell nothing, and then all are taken to be in use', () => {
  const silent = [count('kiosk', { exposures: 0, conversions: 0, cost: 0, revenue: 10 })];
  expect(inUse({ counts: silent })).toEqual(['email', 'kiosk', 'store']);
  expect(inUse({ channels: [{ id: 'email' }] })).toEqual(['email', 'kiosk', 'store']);
});

test('a list of active channels is taken at its word', () => {
  const channels = [{ id: 'email', active: true }];
  expect(inUse({ channels, counts: [count('kiosk', { exposures: 9 })] }, ['store'])).toEqual(['store']);
});
