import { expect, it } from 'vitest';
import { Total } from '../../../../src/ingest/fold/total.ts';

const sum = (...parts: number[]) => {
  const total = new Total();
  for (const part of parts) total.add(part);
  return total.value();
};

it('adds exactly: ten times 0.1 is 1, in any order', () => {
  expect(sum(...Array.from({ length: 10 }, () => 0.1))).toBe(1);
  expect(sum(1e16, 1, -1e16)).toBe(1);
  expect(sum(1, 1e16, -1e16)).toBe(1);
});

it('is unknown without parts, and when a part cannot be read', () => {
  expect(sum()).toBeUndefined();
  expect(sum(1, Number.NaN, 2)).toBeUndefined();
  expect(sum(0)).toBe(0);
});
