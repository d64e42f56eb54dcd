import { expect, it } from 'vitest';
import { frontierMark } from '../../../../src/planning/portfolio/frontier-mark.ts';

const frontier = [0.5, 0.9 - 1e-15, 0.95].map((coverage, index) => ({
  channels: index + 1,
  selected: [],
  coverage,
  optimal: true,
}));

it('is the first point that reaches the coverage, rounding aside', () => {
  expect(frontierMark(frontier, 0.9)?.channels).toBe(2);
  expect(frontierMark(frontier, 0.2)?.channels).toBe(1);
});

it('is nothing where no point reaches it', () => {
  expect(frontierMark(frontier, 0.99)).toBeUndefined();
  expect(frontierMark([], 0.5)).toBeUndefined();
});
