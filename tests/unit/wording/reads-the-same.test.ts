import { expect, test } from 'vitest';
import { readsTheSame } from '../../../src/wording/reads-the-same.ts';

test('two rates read the same where two significant digits do not tell them apart', () => {
  expect(readsTheSame(0.2053, 0.2142)).toBe(true);
  expect(readsTheSame(0.2049, 0.2051)).toBe(false);
  expect(readsTheSame(0.00752, 0.00758)).toBe(false);
  expect(readsTheSame(0.00752, 0.00754)).toBe(true);
});
