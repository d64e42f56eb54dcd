import { expect, test } from 'vitest';
import { shareBudget } from '../../../src/planning/share-budget.ts';

test('by what each part spends today', () => {
  expect(shareBudget(100, [30, 10, 0], 0)).toEqual([75, 25, 0]);
});

test('evenly where none spends anything: each part with all of it would spend it several times', () => {
  expect(shareBudget(90, [0, 0, 0], 10)).toEqual([30, 30, 30]);
});

test('what every part must have comes first, also where nothing is spent today', () => {
  // 40 are left beside three times 20: 30 and 10 of them.
  expect(shareBudget(100, [30, 10, 0], 20)).toEqual([50, 30, 20]);
});

test('too little for all is too little for each', () => {
  expect(shareBudget(30, [30, 10, 0], 20)).toEqual([10, 10, 10]);
});
