import { expect, test } from 'vitest';
import type { Market } from '../../../src/metrics/market.ts';
import { stageCounts } from '../../../src/metrics/stage-counts.ts';
import { knowledge } from '../../builders/knowledge.ts';

/** One segment, one stage, a channel for each pair of exposures and conversions. */
function marketOf(pairs: [number, number][]): Market {
  return {
    segments: [{ id: 's', name: 'S', size: null, people: 1, value: null, weight: 1 }],
    stages: [{ id: 'purchase', name: 'Purchase', role: 'purchase', weight: 1 }],
    channels: pairs.map((_, index) => ({
      id: `c${index}`,
      name: `C${index}`,
      knowledge: null,
      inUse: true,
      effortHours: null,
    })),
    rowCount: 1,
    counts: pairs.map(([trials, successes], index) => ({
      segment: 's',
      stage: 'purchase',
      channel: `c${index}`,
      trials,
      successes,
      valueRows: { count: 0, revenue: 0, conversions: 0, squares: 0 },
    })),
    usage: pairs.map(() => undefined),
    wholeUsage: pairs.map(() => undefined),
  };
}
const modelOf = (pairs: [number, number][]) => stageCounts(marketOf(pairs), knowledge.method);

test('one cell beyond its exposures is a slip: reported and set aside', () => {
  const { stages, exceeding } = modelOf([
    [100, 3],
    [90, 120],
    [80, 2],
  ]);
  expect(stages[0]?.model).toBe('binomial');
  expect([...stages[0]!.trials]).toEqual([100, 0, 80]);
  expect(exceeding).toEqual([{ stage: 0, row: 0, channel: 1, trials: 90, successes: 120, setAside: true }]);
});

test('a fair part of the cells beyond: the stage counts events', () => {
  const { stages, exceeding } = modelOf([
    [100, 150],
    [90, 120],
    [80, 20],
  ]);
  expect(stages[0]?.model).toBe('poisson');
  expect([...stages[0]!.trials]).toEqual([100, 90, 80]);
  expect(exceeding.map(({ setAside }) => setAside)).toEqual([false, false]);
});

test('no exposures, no model', () => {
  expect(
    modelOf([
      [0, 5],
      [0, 0],
    ]).stages[0]?.model,
  ).toBe('none');
});
