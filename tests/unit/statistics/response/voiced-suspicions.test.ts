import { expect, test } from 'vitest';
import { voicedSuspicions } from '../../../../src/statistics/response/voiced-suspicions.ts';

test('the 15 p-values of Benjamini and Hochberg (1995), section 4.1: four are rejected at .05', () => {
  const published = [
    ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
    ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
  ];
  const voiced = voicedSuspicions(published.toReversed(), 0.05);
  expect(voiced.filter(Boolean)).toHaveLength(4);
  expect(voiced.slice(-4)).toEqual([true, true, true, true]);
});

test('a p-value above its own step is voiced when a later one keeps its step', () => {
  // Steps .025 and .05: .03 fails the first, .04 keeps the second, and takes .03 along.
  expect(voicedSuspicions([0.04, 0.03], 0.05)).toEqual([true, true]);
  expect(voicedSuspicions([0.06, 0.03], 0.05)).toEqual([false, false]);
});

test('what could not be tested neither counts nor is voiced', () => {
  expect(voicedSuspicions([undefined, 0.04, undefined], 0.05)).toEqual([false, true, false]);
  expect(voicedSuspicions([], 0.05)).toEqual([]);
});
