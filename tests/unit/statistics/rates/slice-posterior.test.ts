import { describe, expect, it } from 'vitest';
import { slicePosterior } from '../../../../src/statistics/rates/slice-posterior.ts';

const whole = {
  mean: Float64Array.of(0.1, 0.2, 0.3, 0.4),
  lower: Float64Array.of(0.01, 0.02, 0.03, 0.04),
  upper: Float64Array.of(0.5, 0.6, 0.7, 0.8),
  overall: 0.15,
  draws: [Float64Array.of(0.11, 0.21, 0.31, 0.41), Float64Array.of(0.12, 0.22, 0.32, 0.42)],
};

describe('slicePosterior', () => {
  it('cuts every array and averages anew', () => {
    // Of the cells with means 0.3 and 0.4 only the first was measured.
    expect(slicePosterior(whole, 2, Float64Array.of(7, 0))).toEqual({
      mean: Float64Array.of(0.3, 0.4),
      lower: Float64Array.of(0.03, 0.04),
      upper: Float64Array.of(0.7, 0.8),
      overall: 0.3,
      draws: [Float64Array.of(0.31, 0.41), Float64Array.of(0.32, 0.42)],
    });
  });

  it('averages predictions where nothing was measured', () => {
    expect(slicePosterior(whole, 2, new Float64Array(2)).overall).toBeCloseTo(0.35, 15);
  });

  it('copies nothing', () => {
    expect(slicePosterior(whole, 1, Float64Array.of(1)).draws[0]!.buffer).toBe(whole.draws[0]!.buffer);
    expect(slicePosterior(whole, 0, new Float64Array(4).fill(1))).toBe(whole);
  });
});
