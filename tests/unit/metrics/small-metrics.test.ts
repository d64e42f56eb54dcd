import { describe, expect, test } from 'vitest';
import { affinityOf } from '../../../src/metrics/affinity-index.ts';
import { geometricMean } from '../../../src/metrics/geometric-mean.ts';
import { voiceFit } from '../../../src/metrics/voice-fit.ts';
import { weighSegments } from '../../../src/metrics/weigh-segments.ts';

test('affinity of .3 against .2 is 150; nobody using a channel gives none', () => {
  expect(affinityOf(0.3, 0.2)).toBeCloseTo(150, 10);
  expect(affinityOf(0, 0)).toBeNaN();
});

test('geometric mean of 1 and 100 is 10; zeros and gaps are left out', () => {
  expect(geometricMean([1, 100, 0, Number.NaN])).toBeCloseTo(10, 12);
  expect(geometricMean([])).toBeNaN();
});

describe('voice fit', () => {
  const ranges = {
    humour: [0.2, 0.8],
    formality: [0, 0.4],
    respect: [0.5, 0.9],
    enthusiasm: [0.4, 0.9],
  } as const;
  test('inside every range is 1', () => {
    expect(voiceFit({ humour: 0.3, formality: 0.4, respect: 0.8, enthusiasm: 0.6 }, ranges, 1)).toBe(1);
  });
  test('1 minus the mean distance', () => {
    // Distances 0, .4, .1, 0: mean .125.
    expect(voiceFit({ humour: 0.3, formality: 0.8, respect: 1, enthusiasm: 0.6 }, ranges, 1)).toBeCloseTo(
      0.875,
      12,
    );
  });
});

describe('weight of segments', () => {
  test('size × value × priority', () => {
    // 100·10·1 = 1000 and 100·10·3 = 3000.
    const weights = weighSegments([
      { id: 'a', name: 'A', size: 100, value: 10 },
      { id: 'b', name: 'B', size: 100, value: 10, priority: 3 },
    ]).map(({ weight }) => weight);
    expect(weights).toEqual([0.25, 0.75]);
  });
  test('what is not stated takes the mean of the others, and stays missing in the result', () => {
    const [, , third] = weighSegments([
      { id: 'a', name: 'A', size: 100 },
      { id: 'b', name: 'B', size: 300 },
      { id: 'c', name: 'C' },
    ]);
    expect(third?.weight).toBeCloseTo(1 / 3, 12);
    expect(third?.size).toBeNull();
  });
});
