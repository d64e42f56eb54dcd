import { expect, it } from 'vitest';
import { averageMeasured } from '../../../../src/statistics/rates/average-measured.ts';

it('counts every measured cell the same, however large', () => {
  // (0.1 + 0.5) ÷ 2; the cell in the middle was not measured.
  const average = averageMeasured(Float64Array.of(10, 0, 1e6), Float64Array.of(0.1, 0.9, 0.5));
  expect(average).toBeCloseTo(0.3, 15);
});

it('counts all cells where none was measured', () => {
  expect(averageMeasured(new Float64Array(2), Float64Array.of(0.1, 0.2))).toBeCloseTo(0.15, 15);
});
