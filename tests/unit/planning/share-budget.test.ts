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

test('what does not divide evenly still adds up to the cent', () => {
  // Cents that are left go to the largest remainders, the first of equal ones.
  expect(shareBudget(500, [1, 1, 1], 0)).toEqual([166.67, 166.67, 166.66]);
  expect(shareBudget(100, [0, 0, 0], 0)).toEqual([33.34, 33.33, 33.33]);
  // Two thirds of a cent each: two have one, and the last has none.
  expect(shareBudget(0.02, [5, 5, 5], 0)).toEqual([0.01, 0.01, 0]);
  // 100 − 3 · 10.005 = 69.985; all get their need, rounded up to the cent.
  expect(shareBudget(100, [0, 0, 1], 10.005)).toEqual([10.01, 10.01, 79.98]);
});
