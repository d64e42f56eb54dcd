import { expect, test } from 'vitest';
import { rangeId, rangeMiddle } from '../../../../../src/cli/prompts/interview/size-range.ts';

test('a range counts as its geometric middle, to two digits', () => {
  // √(1,000 × 10,000) = 3,162.3; √(100 × 400) = 200.
  expect(rangeMiddle({ from: 1000, to: 10_000, source: 'assumption' })).toBe(3200);
  expect(rangeMiddle({ from: 100, to: 400, source: 'assumption' })).toBe(200);
  expect(rangeId({ from: 100, to: 400, source: 'assumption' })).toBe('100-400');
});
